package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrpToRepeatTest {

  private final AdvisoryRule rule = new CrpToRepeat(TABLES);

  @ParameterizedTest
  @CsvSource({
    "1988-5, 9.99, mg/L, 0",
    "1988-5, 10, mg/L, 0",
    "1988-5, 10.01, mg/L, 1",
    "30522-7, 10.01, mg/L, 1",
    "1988-5, 1, mg/dL, 0",
    "1988-5, 1.01, mg/dL, 1"
  })
  void speaksAboveTenMilligramsPerLitre(String loinc, String value, String unit, int findings) {
    assertThat(aWomanOf(40).lab(loinc, value, unit, TODAY).assessedBy(rule))
        .hasSize(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.CRP_REPEAT);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.because()).containsEntry("repeatAfterWeeks", 2);
            });
  }

  @Test
  void namesTheOtherReadingOfMilligramsPerDecilitre() {
    assertThat(aWomanOf(40).lab("1988-5", "3", "mg/dL", TODAY).assessedBy(rule).getFirst())
        .satisfies(
            finding -> {
              assertThat(finding.because())
                  .containsEntry("crpMgPerL", new BigDecimal("30"))
                  .containsEntry("mgPerLIfUnitIsWrong", new BigDecimal("3"));
              assertThat(finding.actions())
                  .containsExactly(AdvisedAction.REPEAT_CRP, AdvisedAction.CORRECT_LAB_RESULT);
            });
    assertThat(aWomanOf(40).lab("1988-5", "30", "mg/dL", TODAY).assessedBy(rule).getFirst())
        .satisfies(
            finding -> assertThat(finding.because()).containsEntry("mgPerLIfUnitIsWrong", null));
  }

  @Test
  void aLaterResultAfterRecoveryEndsIt() {
    assertThat(
            aWomanOf(40)
                .lab("1988-5", "60", "mg/L", TODAY.minusDays(20))
                .lab("30522-7", "1", "mg/L", TODAY)
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void isSilentWithoutAUsableCrp() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab("26881-3", "90", "pg/mL", TODAY, null, "5").assessedBy(rule))
        .isEmpty();
    assertThat(aWomanOf(40).lab("1988-5", "5000", "mg/L", TODAY).assessedBy(rule)).isEmpty();
  }
}
