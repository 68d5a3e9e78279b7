package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Symptom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyWithMagnesiumProductTest {

  private final AdvisoryRule rule = new PregnancyWithMagnesiumProduct(TABLES);

  @ParameterizedTest
  @CsvSource({"NONE, 0", "PREGNANT, 1", "LACTATING, 0", "PREGNANT_AND_LACTATING, 1"})
  void speaksInPregnancy(LifeStage stage, int findings) {
    assertThat(aWomanOf(30).who(stage).day(supplement("10")).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void speaksWhenASupplementWouldBeConsidered() {
    assertThat(aWomanOf(30).who(LifeStage.PREGNANT).supplementConsidered().assessedBy(rule))
        .hasSize(1);
  }

  @Test
  void crampsAndHighBloodPressureAreForTheMidwifeWithoutAProduct() {
    var cramps = aWomanOf(30).who(LifeStage.PREGNANT).with(Symptom.Kind.MUSCLE_CRAMPS);
    var pressure = aWomanOf(30).who(LifeStage.PREGNANT).icd10("O13");

    assertThat(cramps.assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("signs");
              assertThat(finding.because()).containsEntry("signs", List.of("muscle-cramps"));
            });
    assertThat(pressure.assessedBy(rule).getFirst().because())
        .containsEntry("signs", List.of("hypertension"));
    assertThat(aWomanOf(30).icd10("I10").with(Symptom.Kind.MUSCLE_CRAMPS).assessedBy(rule))
        .isEmpty();
  }

  @Test
  void isSilentWithoutAProduct() {
    assertThat(aWomanOf(30).who(LifeStage.PREGNANT).day(food("500")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(30).who(LifeStage.PREGNANT).assessedBy(rule)).isEmpty();
  }
}
