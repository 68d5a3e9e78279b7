package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabResultNotUsableTest {

  private final AdvisoryRule rule = new LabResultNotUsable();

  @ParameterizedTest
  @CsvSource({
    "2601-3, 1.2, mg/dL, wrong-property",
    "19123-9, 0.85, mmol/L, wrong-property",
    "98979-8, 28, mL/min, wrong-property",
    "2601-3, 20, mmol/L, implausible",
    "98979-8, 900, mL/min/{1.73_m2}, implausible",
    "1988-5, -3, mg/L, implausible"
  })
  void speaksOfEachResultThatIsNotUsable(String loinc, String value, String unit, String problem) {
    assertThat(aWomanOf(40).lab(loinc, value, unit, TODAY).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.UNIT_MISMATCH);
              assertThat(finding.because())
                  .containsEntry("loinc", loinc)
                  .containsEntry("problem", problem);
            });
  }

  @Test
  void namesTheLikelySlipAndDoesNotUseIt() {
    var given = aWomanOf(40).lab("2601-3", "20", "mmol/L", TODAY);

    assertThat(given.assessedBy(rule).getFirst().because())
        .containsEntry("likelySlip", "ten-times-too-high")
        .containsEntry("likelyValue", new BigDecimal("2.0"))
        .containsEntry("likelyUnit", "mmol/L");
    assertThat(given.situation().labs().usable("magnesium-serum")).isEmpty();
  }

  @Test
  void namesNoSlipWhereTwoReadingsArePlausible() {
    assertThat(
            aWomanOf(40).lab("2601-3", "1.2", "mg/dL", TODAY).assessedBy(rule).getFirst().because())
        .containsEntry("likelySlip", null);
  }

  @Test
  void isSilentAboutUsableResultsConvertedOrNot() {
    var given =
        aWomanOf(40)
            .lab("2601-3", "0.85", "mmol/L", TODAY)
            .lab("2601-3", "1.7", "meq/L", TODAY)
            .lab("1988-5", "0.5", "mg/dL", TODAY);

    assertThat(given.assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWithoutResultsAndAboutOtherTests() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab("718-7", "13", "kg", TODAY).assessedBy(rule)).isEmpty();
  }
}
