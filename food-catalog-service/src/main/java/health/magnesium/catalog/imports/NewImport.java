package health.magnesium.catalog.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a caller asks for it: of a file that was sent, or of a release by its name.
 *
 * @param upload null for a release that is to be fetched
 * @param officialRelease null for a file
 * @param format null as long as there is no file
 */
record NewImport(
    UUID id,
    Sender sender,
    @Nullable Upload upload,
    @Nullable String officialRelease,
    @Nullable String format) {

  /** Who asks, and under which key. */
  record Sender(String tenant, String subject, @Nullable String idempotencyKey) {}

  static NewImport ofFile(UUID id, Sender sender, Upload upload, String format) {
    return new NewImport(id, sender, upload, null, format);
  }

  static NewImport ofRelease(UUID id, Sender sender, String officialRelease) {
    return new NewImport(id, sender, null, officialRelease, null);
  }

  @Nullable String sha256() {
    return upload == null ? null : upload.sha256();
  }
}
