package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeLikelyAdequateTest {

  private final AdvisoryRule rule = new IntakeLikelyAdequate(TABLES);

  /**
   * Three days: the SD of the difference is 56.284, so 0.95 is reached at 265 + 1.644854 times it.
   */
  @ParameterizedTest
  @CsvSource({"357.5, PROBABLY_ADEQUATE", "357.6, ADEQUATE", "323.4, PROBABLY_ADEQUATE"})
  void tellsProbablyAdequateFromAdequate(String mg, FindingCode code) {
    assertThat(aWomanOf(40).days(3, food(mg)).assessedBy(rule))
        .extracting(Finding::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"3, 323.3, 0", "3, 323.4, 1", "7, 319.9, 0", "7, 320, 1"})
  void needsConfidenceAndTheRecommendation(int days, String mg, int findings) {
    assertThat(aWomanOf(40).days(days, food(mg)).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void speaksOfALowerBoundThatIsEnough() {
    assertThat(aWomanOf(40).day(food("600"), unknownFood("bar")).assessedBy(rule)).hasSize(1);
  }

  @Test
  void isNeverSaidBecauseOfSomethingUnknown() {
    assertThat(aWomanOf(40).day(food("300"), unknownFood("bar")).assessedBy(rule)).isEmpty();
  }

  @Test
  void doesNotCountUnusedDays() {
    assertThat(aWomanOf(40).incompleteDay(food("900")).assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentForAnAdequateIntake() {
    assertThat(anInfantOf(5).days(7, food("200")).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"320, food", "319.9, products"})
  void saysWhenItIsOnlyThroughProducts(String foodMg, String variant) {
    assertThat(aWomanOf(40).days(7, food(foodMg), supplement("100")).assessedBy(rule))
        .extracting(Finding::variant)
        .containsExactly(variant);
  }
}
