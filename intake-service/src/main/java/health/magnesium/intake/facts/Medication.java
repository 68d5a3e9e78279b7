package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Faults;
import health.magnesium.intake.items.Dose;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.regimens.Weekday;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A coded drug that the person takes, other than the magnesium products of diary and regimens.
 *
 * @param timesOfDay empty = times unknown
 * @param weekdays empty = every day
 * @param from first day; null = unknown
 * @param until last day, inclusive; null = still taken
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "A coded drug that the person takes.",
    requiredProperties = {"system", "code"},
    examples = Medication.EXAMPLE)
public record Medication(
    @Enumerated(EnumType.STRING) @Nullable MedicationSystem system,
    @Nullable String code,
    @Nullable String name,
    @Schema(description = "HH:mm, at most 24; empty = unknown.") @JsonFormat(pattern = "HH:mm")
        List<@NotNull LocalTime> timesOfDay,
    @Schema(description = "Empty = every day.") @Enumerated(EnumType.STRING)
        List<@NotNull Weekday> weekdays,
    @Column(name = "first_day") @Nullable LocalDate from,
    @Column(name = "last_day") @Nullable LocalDate until,
    @Embedded @Nullable Dose dose,
    @Schema(description = "Where it comes from; absent = not said.") @Enumerated(EnumType.STRING)
        @Nullable FactSource source) {

  static final String EXAMPLE =
      """
      {"system": "rxnorm", "code": "2551", "name": "ciprofloxacin", \
      "timesOfDay": ["08:00", "20:00"], "from": "2026-11-01", "until": "2026-11-10"}""";

  private static final int MOST_TIMES = 24;
  private static final int LONGEST_NAME = 200;

  public Medication {
    timesOfDay = timesOfDay == null ? List.of() : timesOfDay.stream().sorted().toList();
    weekdays = weekdays == null ? List.of() : weekdays.stream().distinct().sorted().toList();
    dose = Dose.stated(dose);
  }

  /**
   * Refuses a medication that cannot be.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  void check(Person person, Clock clock) {
    var faults = new Faults();
    faults.present("system", system);
    faults.present("code", code);
    if (system != null) {
      switch (system) {
        case RXNORM -> faults.matches("code", code, "[1-9][0-9]{0,7}", "an RxNorm identifier");
        case ATC ->
            faults.matches(
                "code",
                code,
                "[ABCDGHJLMNPRSV]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?",
                "an ATC code like J01MA02");
      }
    }
    faults.text("name", name, LONGEST_NAME);
    if (timesOfDay.size() > MOST_TIMES) {
      faults.add("timesOfDay", "at most " + MOST_TIMES + "; received " + timesOfDay.size());
    }
    person.checkSinceBirth(faults, "from", from);
    person.checkSinceBirth(faults, "until", until);
    faults.inOrder(from, "until", until);
    if (dose != null) {
      dose.check(faults.at("/dose"));
    }
    faults.refuse();
  }
}
