package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A medication as callers read it.
 *
 * @param changedBy subject of the token that last wrote it
 */
public record MedicationView(
    UUID id,
    @JsonUnwrapped Medication medication,
    int version,
    Instant recordedAt,
    Instant changedAt,
    String changedBy) {

  static MedicationView of(MedicationRow row) {
    return new MedicationView(
        row.id(),
        row.medication,
        row.version(),
        row.recordedAt(),
        row.changedAt(),
        row.changedBy());
  }
}
