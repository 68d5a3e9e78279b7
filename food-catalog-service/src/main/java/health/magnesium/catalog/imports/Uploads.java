package health.magnesium.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Keeps received files on disk until their import has ended. */
@ApplicationScoped
class Uploads {

  private final Runner runner;

  Uploads(Runner runner) {
    this.runner = runner;
  }

  /** Streams a body to disk. */
  Upload receive(InputStream body, @Nullable String name) throws IOException {
    var file = Files.createTempFile(runner.directory(), "upload-", ".part");
    try (var in = new DigestInputStream(body, sha256());
        var out = Files.newOutputStream(file)) {
      var bytes = in.transferTo(out);
      return new Upload(
          file, HexFormat.of().formatHex(in.getMessageDigest().digest()), bytes, name);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  void discard(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
