package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KidneyFunctionReducedTest {

  private final AdvisoryRule rule = new KidneyFunctionReduced(TABLES);

  @ParameterizedTest
  @CsvSource({"29.9, 0", "30, 1", "30.1, 1", "59.9, 1", "60, 0", "60.1, 0"})
  void speaksBetweenTheLimits(String egfr, int findings) {
    assertThat(aWomanOf(70).egfr(egfr).day(supplement("10")).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void isAWarningWithAProductOrWhenOneIsConsidered() {
    assertThat(aWomanOf(70).egfr("45").day(supplement("10")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    assertThat(aWomanOf(70).egfr("45").supplementConsidered().assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void saysHowOftenSerumMagnesiumIsMeasured() {
    assertThat(aWomanOf(70).egfr("45").assessedBy(rule).getFirst().because())
        .containsEntry("monitorFromMonths", 3)
        .containsEntry("monitorToMonths", 6);
  }

  @Test
  void isInformationOtherwise() {
    assertThat(aWomanOf(70).egfr("45").day(food("400")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
  }

  @Test
  void speaksOfACodedDiseaseWithANormalRate() {
    assertThat(aWomanOf(70).egfr("80").icd10("N18.2").day(supplement("10")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("diagnoses", List.of("kidney-disease-other")));
  }

  @Test
  void isSilentWhenNothingIsKnown() {
    assertThat(aWomanOf(70).day(supplement("10")).assessedBy(rule)).isEmpty();
  }
}
