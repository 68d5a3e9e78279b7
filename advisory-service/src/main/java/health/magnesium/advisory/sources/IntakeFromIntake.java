package health.magnesium.advisory.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recorded days of a patient. */
public record IntakeFromIntake(LocalDate from, LocalDate to, List<Day> days) {

  /** Without the days after that date. */
  public IntakeFromIntake upTo(LocalDate date) {
    return new IntakeFromIntake(
        from, to, days.stream().filter(day -> !day.date().isAfter(date)).toList());
  }

  /**
   * @param complete null when nobody said
   * @param fasting true when not eating was meant; null when nobody said
   * @param skippedDoses doses of regimens that were not taken, and so are no items
   * @param questions doubts that the service has about the day
   * @param items each with the shape of the advisory's own request, and {@code recordedAt} or, for
   *     a dose expanded from a regimen, {@code regimenId}
   */
  public record Day(
      LocalDate date,
      @Nullable Boolean complete,
      @Nullable Boolean fasting,
      @Nullable BigDecimal energyKcal,
      List<JsonNode> items,
      List<SkippedDose> skippedDoses,
      List<Question> questions) {

    /** Whether the day's completeness is in doubt: said, but with nothing recorded. */
    public boolean isCompletenessDoubted() {
      return questions.stream().anyMatch(question -> question.pointer().equals("/complete"));
    }
  }

  /** A dose that was not taken. */
  public record SkippedDose(String regimenId) {}

  /**
   * A doubt about something recorded.
   *
   * @param pointer the doubted field
   */
  public record Question(String pointer) {}
}
