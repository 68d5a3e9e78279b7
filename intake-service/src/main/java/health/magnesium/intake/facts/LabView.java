package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.magnesium.intake.questions.Question;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A lab as callers read it.
 *
 * @param questions doubts about it; they stay when it is confirmed
 * @param changedBy subject of the token that last wrote it, and confirmed it where it is confirmed
 */
public record LabView(
    UUID id,
    @JsonUnwrapped LabResult lab,
    List<Question> questions,
    int version,
    Instant recordedAt,
    Instant changedAt,
    String changedBy) {

  static LabView of(LabRow row) {
    return new LabView(
        row.id(),
        row.lab,
        LabQuestions.about(row.lab),
        row.version(),
        row.recordedAt(),
        row.changedAt(),
        row.changedBy());
  }
}
