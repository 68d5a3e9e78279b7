package health.magnesium.localstack;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL programs for this operating system and processor, once per version. */
final class PostgresPrograms {

  private PostgresPrograms() {}

  /**
   * The folder with {@code bin/initdb}, {@code bin/pg_ctl} and {@code bin/postgres}.
   *
   * @param parent where versions are kept, each in a folder named by the archive's digest
   * @throws StackException when there are no programs for this machine
   */
  static Path unpackedIn(Path parent) {
    var archive = archive();
    var target = parent.resolve(digest(archive));
    try {
      if (!Files.isDirectory(target)) {
        Files.createDirectories(parent);
        var fresh = Files.createTempDirectory(parent, "unpacking-");
        unpack(new ByteArrayInputStream(archive), fresh);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(fresh, target);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL could not be unpacked to " + target, e);
    }
  }

  private static byte[] archive() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var name = system.startsWith("mac") ? "Darwin" : "Linux";
    var processor = ArchUtils.normalize(System.getProperty("os.arch"));
    try (var found = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(name, processor)) {
      return found.readAllBytes();
    } catch (IOException | RuntimeException absent) {
      throw new StackException(
          "There are no PostgreSQL programs for %s on %s. Use docker compose instead: docs/deploy.md."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
          absent);
    }
  }

  private static String digest(byte[] archive) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(sha256, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, folder);
      }
    }
  }

  private static void write(InputStream content, TarArchiveEntry entry, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive would write outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
