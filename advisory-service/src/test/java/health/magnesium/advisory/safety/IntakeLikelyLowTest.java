package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeLikelyLowTest {

  private final AdvisoryRule rule = new IntakeLikelyLow();

  @ParameterizedTest
  @CsvSource({"264.9, 1", "265, 0", "265.1, 0"})
  void speaksBelowTheAverageRequirement(String mg, int findings) {
    assertThat(aWomanOf(40).days(7, food(mg)).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void givesTheNumbersBehindIt() {
    assertThat(aWomanOf(40).days(7, food("180")).assessedBy(rule).getFirst().because())
        .containsEntry("meanMg", new BigDecimal("180"))
        .containsEntry("earMg", new BigDecimal("265"))
        .containsEntry("completeDays", 7)
        .containsEntry("lowerBound", false);
  }

  @Test
  void isSilentWhenAValueIsMissing() {
    assertThat(aWomanOf(40).day(food("100"), unknownFood("bar")).assessedBy(rule)).isEmpty();
  }

  @Test
  void countsSupplements() {
    assertThat(aWomanOf(40).day(food("100"), supplement("200")).assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWithoutADayAndForInfants() {
    assertThat(aWomanOf(40).incompleteDay(food("10")).assessedBy(rule)).isEmpty();
    assertThat(anInfantOf(5).days(7, food("1")).assessedBy(rule)).isEmpty();
  }
}
