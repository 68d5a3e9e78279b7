package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.assessment.Case.someone;
import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.completeDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.advisory.intake.RecordedDay;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AssessmentInputTest {

  private static AssessmentInput input(LocalDate born, RecordedDay... days) {
    return new AssessmentInput(
        TABLES.findAuthority("us-iom-1997").orElseThrow(),
        TODAY,
        Person.of(born, Sex.FEMALE, LifeStage.NONE),
        List.of(days),
        List.of(),
        List.of(),
        Locale.ENGLISH);
  }

  @Test
  void refusesABirthAfterTheAssessment() {
    assertThatThrownBy(() -> input(TODAY.plusDays(1)))
        .hasMessage("birthDate 2026-11-23 is after assessmentDate 2026-11-22");
  }

  @Test
  void refusesAnAgeNobodyReaches() {
    assertThatThrownBy(() -> input(TODAY.minusYears(131)))
        .hasMessageContaining("birthDate 1895-11-22");
    assertThat(input(TODAY.minusYears(130)).days()).isEmpty();
  }

  @Test
  void refusesADayBeforeBirth() {
    assertThatThrownBy(() -> input(TODAY, completeDay(TODAY.minusDays(1))))
        .hasMessage("day 2026-11-21 is before birthDate 2026-11-22");
  }

  @Test
  void refusesTheSameDayTwice() {
    assertThatThrownBy(() -> input(TODAY, completeDay(TODAY), completeDay(TODAY)))
        .hasMessage("day 2026-11-22 is there twice");
  }

  @Test
  void assessesOnTheDayOfBirth() {
    assertThat(someone(Sex.MALE, TODAY).assess().adequacy().group()).isEqualTo("infant 0-6 months");
  }
}
