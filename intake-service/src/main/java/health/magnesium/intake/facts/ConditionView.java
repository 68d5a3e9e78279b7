package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A condition as callers read it.
 *
 * @param changedBy subject of the token that last wrote it
 */
public record ConditionView(
    UUID id,
    @JsonUnwrapped Condition condition,
    int version,
    Instant recordedAt,
    Instant changedAt,
    String changedBy) {

  static ConditionView of(ConditionRow row) {
    return new ConditionView(
        row.id(), row.condition, row.version(), row.recordedAt(), row.changedAt(), row.changedBy());
  }
}
