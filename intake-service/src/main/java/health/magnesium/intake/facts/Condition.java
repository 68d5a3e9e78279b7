package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Faults;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A coded diagnosis.
 *
 * @param from first day; null = unknown
 * @param until last day, inclusive; null = not over
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "A coded diagnosis.",
    requiredProperties = {"system", "code"},
    examples = Condition.EXAMPLE)
public record Condition(
    @Enumerated(EnumType.STRING) @Nullable ConditionSystem system,
    @Schema(
            description =
                "own: calcium-oxalate-stones, swallowing-difficulty, ileostomy, hyperkalaemia, "
                    + "dialysis, acute-kidney-injury")
        @Nullable String code,
    @Column(name = "first_day") @Nullable LocalDate from,
    @Column(name = "last_day") @Nullable LocalDate until,
    @Schema(description = "Where it comes from; absent = not said.") @Enumerated(EnumType.STRING)
        @Nullable FactSource source) {

  static final String EXAMPLE =
      """
      {"system": "icd-10", "code": "K90.0", "from": "2019-05-01"}""";

  /**
   * Refuses a condition that cannot be.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  void check(Person person, Clock clock) {
    var faults = new Faults();
    faults.present("system", system);
    faults.present("code", code);
    if (system != null) {
      switch (system) {
        case ICD_10 ->
            faults.matches(
                "code",
                code,
                "[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?",
                "an ICD-10 code like K90.0");
        case SNOMED -> {
          if (code != null && !Snomed.isValid(code)) {
            faults.add(
                "code",
                "must be a SNOMED CT concept identifier with its check digit, such as 396331005; "
                    + "received "
                    + Faults.shown(code));
          }
        }
        case OWN -> {
          if (code != null && Coded.find(OwnCondition.class, code).isEmpty()) {
            faults.add("code", Coded.refusal(OwnCondition.class, code));
          }
        }
      }
    }
    person.checkLived(faults, "from", from, clock);
    person.checkSinceBirth(faults, "until", until);
    faults.inOrder(from, "until", until);
    faults.refuse();
  }
}
