package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** A lab as callers read it. */
public record LabView(
    UUID id, @JsonUnwrapped LabResult lab, int version, Instant recordedAt, Instant changedAt) {

  static LabView of(LabRow row) {
    return new LabView(row.id(), row.lab, row.version(), row.recordedAt(), row.changedAt());
  }
}
