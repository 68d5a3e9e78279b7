package health.magnesium.intake.days;

import health.magnesium.http.problem.Faults;
import health.magnesium.intake.items.Amounts;
import health.magnesium.intake.patients.Person;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says about a whole day, as callers send it. */
@Schema(examples = DayStatement.EXAMPLE)
public record DayStatement(
    @Schema(
            description =
                "true: everything of the day is in the diary. false: something is missing. "
                    + "Absent or null: not known.")
        @Nullable Boolean complete,
    @Schema(description = "Energy of the day, 0 to 30,000; absent = unknown.")
        @Nullable BigDecimal energyKcal,
    @Schema(description = "At most 500 characters.") @Nullable String note,
    @Schema(description = "true: not eating was meant. Not with complete false.")
        @Nullable Boolean fasting,
    @Schema(description = "What is missing; only with complete false. Absent = not said.")
        List<@NotNull Missing> missing) {

  static final String EXAMPLE =
      """
      {"complete": true, "energyKcal": 1900}""";

  private static final int MOST_KCAL = 30_000;
  private static final int LONGEST_NOTE = 500;

  public DayStatement {
    energyKcal = Amounts.plain(energyKcal);
    missing = missing == null ? List.of() : missing.stream().distinct().sorted().toList();
  }

  /**
   * Refuses a statement that cannot be.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  void check(Person person, LocalDate date, Clock clock) {
    var faults = new Faults();
    faults.notNegative("energyKcal", energyKcal, MOST_KCAL);
    faults.text("note", note, LONGEST_NOTE);
    if (Boolean.TRUE.equals(fasting) && Boolean.FALSE.equals(complete)) {
      faults.add("fasting", "must not be true where complete is false");
    }
    if (!missing.isEmpty() && !Boolean.FALSE.equals(complete)) {
      faults.add("missing", "needs complete false; received " + complete);
    }
    faults.refuse();
    person.requireLived(date, clock);
  }
}
