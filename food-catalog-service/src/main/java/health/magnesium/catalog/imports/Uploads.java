package health.magnesium.catalog.imports;

import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.FieldError;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files of jobs on disk, each under its job's id. They outlive the service, so that a job can
 * go on where the next one starts.
 */
@ApplicationScoped
class Uploads {

  private static final String NOT_WHOLE = ".part";
  private static final int CHUNK = 1 << 16;

  private final Path directory;
  private final long maxBytes;

  Uploads(CatalogConfig config) throws IOException {
    this.directory = Files.createDirectories(config.imports().directory());
    this.maxBytes = config.imports().maxUploadBytes();
  }

  /** Where the file of a job is, or would be. */
  Path file(UUID job) {
    return directory.resolve(job.toString());
  }

  /** Where the file of a job is put together; what is not whole is never taken for a file. */
  Path unfinished(UUID job) {
    return directory.resolve(job + NOT_WHOLE);
  }

  boolean has(UUID job) {
    return Files.isRegularFile(file(job));
  }

  /**
   * Streams a body to disk.
   *
   * @throws ProblemException 413 beyond the limit
   */
  Upload receive(UUID job, InputStream body, @Nullable String name) throws IOException {
    var unfinished = unfinished(job);
    try (var in = new DigestInputStream(body, sha256());
        var out = Files.newOutputStream(unfinished)) {
      var bytes = copy(in, out);
      return finish(job, HexFormat.of().formatHex(in.getMessageDigest().digest()), bytes, name);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
  }

  /** Takes a file that has been put together for the file of its job. */
  Upload finish(UUID job, String sha256, long bytes, @Nullable String name) throws IOException {
    Files.move(unfinished(job), file(job), StandardCopyOption.ATOMIC_MOVE);
    return new Upload(file(job), sha256, bytes, name);
  }

  void discard(UUID job) throws IOException {
    Files.deleteIfExists(file(job));
    Files.deleteIfExists(unfinished(job));
  }

  /** Jobs that have a file here, whole or not, last written before this moment. */
  List<UUID> olderThan(Instant moment) throws IOException {
    List<UUID> jobs = new ArrayList<>();
    try (var files = Files.newDirectoryStream(directory, Files::isRegularFile)) {
      for (var file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
          jobs.add(UUID.fromString(file.getFileName().toString().replace(NOT_WHOLE, "")));
        }
      }
    }
    return jobs;
  }

  private long copy(InputStream in, OutputStream out) throws IOException {
    var chunk = new byte[CHUNK];
    long bytes = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      bytes += read;
      if (bytes > maxBytes) {
        throw tooLarge(maxBytes);
      }
      out.write(chunk, 0, read);
    }
    return bytes;
  }

  static ProblemException tooLarge(long maxBytes) {
    return Problems.withErrors(
        CommonProblem.BODY_TOO_LARGE,
        List.of(new FieldError("", "the file has more than the " + maxBytes + " bytes accepted")));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
