package health.magnesium.advisory.assessment;

import health.magnesium.advisory.intake.RecordedDay;
import health.magnesium.advisory.intake.Regimen;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.plan.CandidateFood;
import health.magnesium.advisory.reference.Authority;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Everything an assessment depends on, besides the reference tables.
 *
 * @param authority whose reference values are used
 * @param assessmentDate the day as of which age, results and medicines are judged
 * @param days at most one per date, in any order
 * @param candidateFoods what the plan may offer; empty leaves the plan without foods
 * @param locale language of the texts; a language without texts gets English
 */
public record AssessmentInput(
    Authority authority,
    LocalDate assessmentDate,
    Person person,
    List<RecordedDay> days,
    List<Regimen> regimens,
    List<CandidateFood> candidateFoods,
    Locale locale) {

  private static final int OLDEST_PLAUSIBLE_YEARS = 130;

  public AssessmentInput {
    if (person.birthDate().isAfter(assessmentDate)) {
      throw new IllegalArgumentException(
          "birthDate " + person.birthDate() + " is after assessmentDate " + assessmentDate);
    }
    if (person.ageOn(assessmentDate).years() > OLDEST_PLAUSIBLE_YEARS) {
      throw new IllegalArgumentException(
          "birthDate " + person.birthDate() + " makes the person older than any person");
    }
    var dates = new HashSet<LocalDate>();
    for (var day : days) {
      if (day.date().isBefore(person.birthDate())) {
        throw new IllegalArgumentException(
            "day " + day.date() + " is before birthDate " + person.birthDate());
      }
      if (!dates.add(day.date())) {
        throw new IllegalArgumentException("day " + day.date() + " is there twice");
      }
    }
    days = List.copyOf(days);
    regimens = List.copyOf(regimens);
    candidateFoods = List.copyOf(candidateFoods);
  }
}
