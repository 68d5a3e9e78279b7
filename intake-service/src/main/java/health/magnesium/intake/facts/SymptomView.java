package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A symptom as callers read it.
 *
 * @param changedBy subject of the token that last wrote it
 */
public record SymptomView(
    UUID id,
    @JsonUnwrapped Symptom symptom,
    int version,
    Instant recordedAt,
    Instant changedAt,
    String changedBy) {

  static SymptomView of(SymptomRow row) {
    return new SymptomView(
        row.id(), row.symptom, row.version(), row.recordedAt(), row.changedAt(), row.changedBy());
  }
}
