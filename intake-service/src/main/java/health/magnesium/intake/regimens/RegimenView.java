package health.magnesium.intake.regimens;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** A regimen as callers read it. */
public record RegimenView(
    UUID id, @JsonUnwrapped Regimen regimen, int version, Instant recordedAt, Instant changedAt) {

  static RegimenView of(RegimenRow row) {
    return new RegimenView(row.id(), row.regimen, row.version(), row.recordedAt(), row.changedAt());
  }
}
