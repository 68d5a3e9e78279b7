package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Faults;
import health.magnesium.intake.patients.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person feels or shows.
 *
 * @param from first day; null = unknown
 * @param until last day, inclusive; null = not over
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "What a person feels or shows.",
    requiredProperties = "code",
    examples = Symptom.EXAMPLE)
public record Symptom(
    @Enumerated(EnumType.STRING) @Nullable SymptomCode code,
    @Column(name = "first_day") @Nullable LocalDate from,
    @Column(name = "last_day") @Nullable LocalDate until,
    @Schema(description = "Where it comes from; absent = not said.") @Enumerated(EnumType.STRING)
        @Nullable FactSource source) {

  static final String EXAMPLE =
      """
      {"code": "palpitations", "from": "2026-11-21"}""";

  /**
   * Refuses a symptom that cannot be.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  void check(Person person, Clock clock) {
    var faults = new Faults();
    faults.present("code", code);
    person.checkLived(faults, "from", from, clock);
    person.checkLived(faults, "until", until, clock);
    faults.inOrder(from, "until", until);
    faults.refuse();
  }
}
