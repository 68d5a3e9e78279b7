package health.magnesium.intake.intake;

import health.magnesium.intake.days.Missing;
import health.magnesium.intake.exchange.SaidBy;
import health.magnesium.intake.questions.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A day of a person.
 *
 * @param complete null when nobody said, which is not the same as false and never true
 * @param energyKcal null when unknown
 * @param fasting true when not eating was meant; null when nobody said
 * @param missing what a day that is not complete lacks, as far as somebody said
 * @param saidByRole in what role somebody spoke of the day; null when nobody did
 * @param items diary entries in the order of their ids, then doses of regimens in order of regimen
 *     and time; possibly none
 * @param skippedDoses doses of regimens that were not taken, in order of regimen and time
 * @param questions doubts about what was said of the day
 */
public record IntakeOfDay(
    LocalDate date,
    @Schema(nullable = true) @Nullable Boolean complete,
    @Schema(nullable = true) @Nullable BigDecimal energyKcal,
    @Schema(nullable = true) @Nullable Boolean fasting,
    List<Missing> missing,
    @Schema(nullable = true) @Nullable SaidBy saidByRole,
    List<IntakeItem> items,
    List<SkippedDose> skippedDoses,
    List<Question> questions) {

  public IntakeOfDay {
    missing = List.copyOf(missing);
    items = List.copyOf(items);
    skippedDoses = List.copyOf(skippedDoses);
    questions = List.copyOf(questions);
  }
}
