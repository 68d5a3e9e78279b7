package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdequateIntakeOnlyTest {

  private final AdvisoryRule rule = new AdequateIntakeOnly();

  @ParameterizedTest
  @CsvSource({"5, false, 30", "6, true, 30", "7, false, 75", "11, false, 75"})
  void speaksOfInfants(int months, boolean ambiguous, BigDecimal ai) {
    assertThat(anInfantOf(months).day(food("10")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("aiMg", ai)
                    .containsEntry("ambiguousBoundary", ambiguous));
  }

  @Test
  void speaksWithoutADayToo() {
    assertThat(anInfantOf(5).assessedBy(rule).getFirst().because()).containsEntry("meanMg", null);
  }

  @Test
  void isSilentFromTwelveMonthsOn() {
    assertThat(anInfantOf(12).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
