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
import org.junit.jupiter.params.provider.ValueSource;

class ConditionNeedsClinicianFirstTest {

  private final AdvisoryRule rule = new ConditionNeedsClinicianFirst(TABLES);

  @ParameterizedTest
  @CsvSource({
    "I44.0, heart-conduction",
    "I44.1, heart-conduction",
    "I44.2, heart-conduction",
    "I44.30, heart-conduction",
    "I45.9, heart-conduction",
    "R00.1, bradycardia",
    "G70.00, myasthenia-gravis",
    "G70.01, myasthenia-gravis",
    "K56.609, bowel-obstruction",
    "K56.7, bowel-obstruction"
  })
  void aClinicianDecidesBeforeAProduct(String icd10, String group) {
    assertThat(aWomanOf(40).icd10(icd10).day(supplement("100")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.because())
                  .containsEntry("conditions", List.of(group))
                  .containsEntry("products", List.of("magnesium tablet"));
              assertThat(finding.actions()).containsExactly(AdvisedAction.ASK_CLINICIAN_FIRST);
            });
  }

  @Test
  void anInfectionStoneIsAStoneWithAnInfection() {
    assertThat(aWomanOf(40).icd10("N20.0").day(supplement("9")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).icd10("N39.0").day(supplement("9")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).icd10("N20.0").icd10("N39.0").day(supplement("9")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because()).containsEntry("conditions", List.of("kidney-stone")));
  }

  @Test
  void severalConditionsAreOneFinding() {
    assertThat(aWomanOf(40).icd10("R00.1").snomed("91637004").day(supplement("9")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("conditions", List.of("bradycardia", "myasthenia-gravis")));
  }

  @Test
  void speaksWhenASupplementIsConsidered() {
    assertThat(aWomanOf(40).icd10("I44.2").supplementConsidered().assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentWithoutAProduct() {
    assertThat(aWomanOf(40).icd10("I44.2").day(food("500")).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I48.91", "G70.9", "K59.00", "N18.4", "K50.0"})
  void isSilentForOtherDiagnoses(String icd10) {
    assertThat(aWomanOf(40).icd10(icd10).day(supplement("9")).assessedBy(rule)).isEmpty();
  }
}
