package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.safety.KidneyFunction.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KidneyFunctionTest {

  private static KidneyFunction kidneys(Given given) {
    return given.situation().kidneys();
  }

  @ParameterizedTest
  @CsvSource({
    "28, AVOID",
    "29.9, AVOID",
    "30, CAUTION",
    "30.1, CAUTION",
    "59.9, CAUTION",
    "60, CLEAR",
    "60.1, CLEAR"
  })
  void gradesTheFiltrationRate(String egfr, Grade grade) {
    assertThat(kidneys(aWomanOf(40).egfr(egfr)).grade()).isEqualTo(grade);
  }

  @Test
  void nothingKnownIsUnknown() {
    assertThat(kidneys(aWomanOf(40)).grade()).isEqualTo(Grade.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N17.9", "Z99.2", "N18.4", "N18.5", "N18.6"})
  void severeDiagnosesMeanAvoidWhateverTheRate(String code) {
    assertThat(kidneys(aWomanOf(40).icd10(code)).grade()).isEqualTo(Grade.AVOID);
    assertThat(kidneys(aWomanOf(40).icd10(code).egfr("90")).grade()).isEqualTo(Grade.AVOID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dialysis", "acute-kidney-injury"})
  void ownCodesMeanAvoid(String code) {
    assertThat(kidneys(aWomanOf(40).own(code)).grade()).isEqualTo(Grade.AVOID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N18.1", "N18.2", "N18.30", "N18.9", "R80.9"})
  void otherKidneyDiagnosesMeanCautionEvenWithANormalRate(String code) {
    assertThat(kidneys(aWomanOf(40).icd10(code).egfr("90")).grade()).isEqualTo(Grade.CAUTION);
  }

  @Test
  void theWorstOfRateAndDiagnosisCounts() {
    assertThat(kidneys(aWomanOf(40).icd10("N18.2").egfr("28")).grade()).isEqualTo(Grade.AVOID);
  }

  @Test
  void theNewestResultCounts() {
    var given = aWomanOf(40).egfr("28", TODAY.minusDays(40)).egfr("75", TODAY.minusDays(2));

    assertThat(kidneys(given).grade()).isEqualTo(Grade.CLEAR);
  }

  @Test
  void theLowestOfOneDayCounts() {
    assertThat(kidneys(aWomanOf(40).egfr("75").egfr("28")).grade()).isEqualTo(Grade.AVOID);
    assertThat(kidneys(aWomanOf(40).egfr("28").egfr("75")).grade()).isEqualTo(Grade.AVOID);
  }

  @Test
  void aNormalResultCountsForTwelveMonths() {
    assertThat(kidneys(aWomanOf(40).egfr("75", TODAY.minusMonths(12))).grade())
        .isEqualTo(Grade.CLEAR);
    assertThat(kidneys(aWomanOf(40).egfr("75", TODAY.minusMonths(12).minusDays(1))).grade())
        .isEqualTo(Grade.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"28", "59"})
  void aReducedResultCountsForThreeMonths(String egfr) {
    assertThat(kidneys(aWomanOf(40).egfr(egfr, TODAY.minusMonths(3))).grade())
        .isNotEqualTo(Grade.UNKNOWN);
    assertThat(kidneys(aWomanOf(40).egfr(egfr, TODAY.minusMonths(3).minusDays(1))).grade())
        .isEqualTo(Grade.UNKNOWN);
  }

  @Test
  void remembersThatAnOutdatedResultWasReduced() {
    var outdated = TODAY.minusMonths(12).minusDays(1);

    assertThat(kidneys(aWomanOf(40).egfr("59.9", outdated)).wasReduced(TABLES)).isTrue();
    assertThat(kidneys(aWomanOf(40).egfr("60", outdated)).wasReduced(TABLES)).isFalse();
    assertThat(kidneys(aWomanOf(40).egfr("59.9")).wasReduced(TABLES)).isFalse();
    assertThat(kidneys(aWomanOf(40)).wasReduced(TABLES)).isFalse();
  }

  @Test
  void anOutdatedResultIsRemembered() {
    var kidneys = kidneys(aWomanOf(40).egfr("75", TODAY.minusYears(2)));

    assertThat(kidneys.isMeasured()).isFalse();
    assertThat(kidneys.outdated()).isNotNull();
  }

  @Test
  void aLaterResultIsNotKnownYet() {
    assertThat(kidneys(aWomanOf(40).egfr("75", TODAY.plusDays(1))).grade())
        .isEqualTo(Grade.UNKNOWN);
  }

  @Test
  void anUnusableResultDoesNotHideAnOlderOne() {
    var given = aWomanOf(40).egfr("75", TODAY.minusDays(9)).lab("98979-8", "28", "mL/min", TODAY);

    assertThat(kidneys(given).grade()).isEqualTo(Grade.CLEAR);
  }

  @Test
  void anAdultEquationIsNotUsedBeforeTheEighteenthBirthday() {
    var birthday = TODAY.minusDays(30);
    var born = birthday.minusYears(18);

    assertThat(kidneys(someone(Sex.MALE, born).egfr("75", birthday)).grade())
        .isEqualTo(Grade.CLEAR);
    assertThat(kidneys(someone(Sex.MALE, born).egfr("75", birthday.minusDays(1))).grade())
        .isEqualTo(Grade.UNKNOWN);
  }

  @Test
  void aResultFromBeforeBirthIsNotUsed() {
    var given = someone(Sex.MALE, TODAY.minusDays(3)).egfr("75", TODAY.minusDays(4));

    assertThat(kidneys(given).grade()).isEqualTo(Grade.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"29, true", "44.9, true", "45, false", "75, false"})
  void limitsMineralsFromStage3bOn(String egfr, boolean limited) {
    assertThat(kidneys(aWomanOf(40).egfr(egfr)).restrictsMinerals(TABLES)).isEqualTo(limited);
  }

  @Test
  void limitsMineralsUnderDialysisWithoutARate() {
    assertThat(kidneys(aWomanOf(40).own("dialysis")).restrictsMinerals(TABLES)).isTrue();
    assertThat(kidneys(aWomanOf(40)).restrictsMinerals(TABLES)).isFalse();
  }
}
