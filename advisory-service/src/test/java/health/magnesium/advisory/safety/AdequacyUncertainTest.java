package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdequacyUncertainTest {

  private final AdvisoryRule rule = new AdequacyUncertain();

  @ParameterizedTest
  @CsvSource({"264.9, 0", "265, 1", "319.9, 1", "320, 0"})
  void speaksBetweenRequirementAndRecommendation(String mg, int findings) {
    assertThat(aWomanOf(40).days(7, food(mg)).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void speaksAtTheRecommendationWhileDaysAreFew() {
    assertThat(aWomanOf(40).days(3, food("320")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("probabilityAdequate", new BigDecimal("0.836")));
  }

  @Test
  void speaksOfALowerBoundBelowTheRequirement() {
    assertThat(aWomanOf(40).day(food("100"), unknownFood("bar")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.variant()).isEqualTo("lower-bound"));
  }

  @Test
  void isSilentWithoutADay() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
