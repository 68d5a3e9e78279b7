package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiarySpansAgeBandsTest {

  private final AdvisoryRule rule = new DiarySpansAgeBands();

  private static LocalDate bornSoThatBirthdayIs(LocalDate birthday, int years) {
    return birthday.minusYears(years);
  }

  @ParameterizedTest
  @EnumSource(Sex.class)
  void speaksWhenABirthdayInTheDiaryChangesTheRow(Sex sex) {
    var given = someone(sex, bornSoThatBirthdayIs(TODAY, 19)).days(3, food("1"));

    assertThat(given.assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("dates", List.of(TODAY.minusDays(2), TODAY.minusDays(1))));
  }

  @Test
  void isSilentWhenTheBirthdayWasOnTheFirstDay() {
    var given = someone(Sex.MALE, bornSoThatBirthdayIs(TODAY.minusDays(2), 19)).days(3, food("1"));

    assertThat(given.assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWhenTheBirthdayKeepsTheRow() {
    var given = someone(Sex.MALE, bornSoThatBirthdayIs(TODAY, 25)).days(3, food("1"));

    assertThat(given.assessedBy(rule)).isEmpty();
  }

  @Test
  void speaksOfPregnancyRowsToo() {
    var given =
        someone(Sex.FEMALE, bornSoThatBirthdayIs(TODAY, 31))
            .who(LifeStage.PREGNANT)
            .days(2, food("1"));

    assertThat(given.assessedBy(rule)).hasSize(1);
  }

  @Test
  void doesNotCountUnusedDays() {
    var given =
        someone(Sex.MALE, bornSoThatBirthdayIs(TODAY, 19)).day(food("1")).incompleteDay(food("1"));

    assertThat(given.assessedBy(rule)).isEmpty();
  }

  @Test
  void theMonthBeforeTheAmbiguousBoundaryIsTheSameRow() {
    var given = someone(Sex.MALE, TODAY.minusMonths(6)).days(2, food("1"));

    assertThat(given.assessedBy(rule)).isEmpty();
  }
}
