package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.prescribed;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrescribedDoseAboveUpperLevelTest {

  private final AdvisoryRule rule = new PrescribedDoseAboveUpperLevel();

  @ParameterizedTest
  @CsvSource({"349.9, 0", "350, 0", "350.1, 1"})
  void speaksAboveTheLimit(String mg, int findings) {
    assertThat(aWomanOf(40).day(prescribed(mg)).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void speaksWhenOnlyThePrescribedPartLiftsTheSum() {
    assertThat(aWomanOf(40).day(prescribed("300"), supplement("100")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.PRESCRIBED_ABOVE_UL);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
            });
  }

  @Test
  void speaksOfSingleDaysToo() {
    assertThat(aWomanOf(40).day(prescribed("400")).day().assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentWhenWhatNobodyPrescribedIsAboveTheLimitByItself() {
    assertThat(aWomanOf(40).day(prescribed("300"), supplement("400")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(supplement("400")).assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWithoutALimitAndWithoutData() {
    assertThat(anInfantOf(6).day(prescribed("400")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
