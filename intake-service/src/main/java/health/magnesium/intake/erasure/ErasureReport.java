package health.magnesium.intake.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was removed of a person, and what could not be.
 *
 * @param erasedAt when; a repeated erasure reports the first one
 * @param cause who or what asked for it
 * @param stores every store of this service, also those that held nothing
 * @param remains what is left behind, here and where this service does not reach
 */
@Schema(examples = ErasureReport.EXAMPLE)
record ErasureReport(
    UUID patientId,
    Instant erasedAt,
    Cause cause,
    List<ErasedStore> stores,
    List<Remainder> remains) {

  static final String EXAMPLE =
      """
      {"patientId": "01990000-0000-7000-8000-000000000001", "erasedAt": "2026-11-22T19:36:22.918852Z", \
      "cause": "request", "stores": [{"store": "diary", "rows": 3}, {"store": "profile", "rows": 1}], \
      "remains": [{"where": "proof", "what": "A digest of the id, the time and the counts above.", \
      "goneBy": null}, {"where": "backups", "what": "Copies of the database made before.", \
      "goneBy": "2026-12-27"}]}""";

  /**
   * A store that holds nothing of the person any more.
   *
   * @param rows how many it held
   */
  record ErasedStore(String store, long rows) {}

  /**
   * Something that the erasure leaves behind.
   *
   * @param where a short name
   * @param what it is, and what can be told from it
   * @param goneBy the day by which it is gone too; null where it stays, or nobody said how long
   */
  record Remainder(
      String where, String what, @Schema(nullable = true) @Nullable LocalDate goneBy) {}
}
