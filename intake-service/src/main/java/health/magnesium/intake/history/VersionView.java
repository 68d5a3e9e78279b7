package health.magnesium.intake.history;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record.
 *
 * @param version from 1, without gaps
 * @param at when it was made
 * @param by subject of the token that made it
 * @param reason why the record was changed or deleted; null for its first version
 * @param revision its ETag, while it was the present one
 * @param content what the record said from then on, as callers read it; null for a deletion
 */
@Schema(examples = VersionView.EXAMPLE)
public record VersionView(
    int version,
    Change change,
    Instant at,
    String by,
    @Schema(nullable = true) @Nullable Reason reason,
    UUID revision,
    @Schema(type = SchemaType.OBJECT, nullable = true) @Nullable Object content) {

  static final String EXAMPLE =
      """
      {"version": 2, "change": "changed", "at": "2026-11-18T13:02:11.209409Z", "by": "dr-meyer", \
      "reason": "corrected", "revision": "019a9b5e-7c1f-7d5e-8b1e-0f3a7c2d4e6f", \
      "content": {"id": "019a9b5e-6b0e-7c4d-9a0d-1e2f3a4b5c6d", "day": "2026-11-18", "kind": "food", \
      "foodId": "sr-11457", "grams": 150}}""";
}
