package health.magnesium.catalog.official;

import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.catalog.formats.ImportRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fetches publishers' files. */
@ApplicationScoped
public class Downloads {

  private final CatalogConfig.Downloads rules;
  private final PublisherHosts hosts;

  Downloads(CatalogConfig config) {
    this.rules = config.imports().downloads();
    this.hosts = new PublisherHosts(rules.hosts());
  }

  /** Is told, now and then, how far a download is; may throw to stop it. */
  public interface Progress {

    /**
     * A step further.
     *
     * @param bytesTotal of the file; 0 while the publisher has not said
     */
    void at(long bytesRead, long bytesTotal);
  }

  /**
   * A file that has arrived whole.
   *
   * @param sha256 in hex
   */
  public record Downloaded(long bytes, String sha256) {}

  /**
   * Whether this release would be fetched at all.
   *
   * @throws ImportRefused if its host is not allowed, or a checksum is demanded and none is known
   */
  public void check(OfficialRelease release) {
    hosts.require(release.url());
    if (rules.requireChecksum() && release.sha256() == null) {
      throw new ImportRefused(
          "No checksum of %s is known, and this service fetches nothing without one (catalog.imports.downloads.require-checksum)."
              .formatted(release.name()));
    }
  }

  /**
   * Fetches a release's file and compares its checksum, where one is known.
   *
   * @throws ImportRefused if the file cannot be had, is too large, or is another one
   * @throws InterruptedException if the service stops meanwhile
   */
  public Downloaded fetch(OfficialRelease release, Path into, Progress progress)
      throws IOException, InterruptedException {
    check(release);
    try (var client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(rules.silence())
            .build()) {
      try {
        new Download(client, hosts, rules, release, into, progress).run();
      } finally {
        client.shutdownNow();
      }
    }
    var sha256 = sha256(into);
    if (release.sha256() != null && !release.sha256().equals(sha256)) {
      throw new ImportRefused(
          "The file from %s has the SHA-256 %s and not %s; nothing was read."
              .formatted(release.url(), sha256, release.sha256()));
    }
    return new Downloaded(Files.size(into), sha256);
  }

  private static String sha256(Path file) throws IOException {
    try (var in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
