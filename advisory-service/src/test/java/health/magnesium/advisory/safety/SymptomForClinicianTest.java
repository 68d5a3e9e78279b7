package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Symptom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymptomForClinicianTest {

  private final AdvisoryRule rule = new SymptomForClinician(TABLES);

  @Test
  void namesCrampsAndNumbness() {
    assertThat(
            aWomanOf(40).with(Symptom.Kind.NUMBNESS, Symptom.Kind.MUSCLE_CRAMPS).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.TELL_CLINICIAN);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.because())
                  .containsEntry("symptoms", List.of("muscle-cramps", "numbness"));
              assertThat(finding.actions()).containsExactly(AdvisedAction.TELL_CLINICIAN);
            });
  }

  @Test
  void inPregnancyTheMidwifeOrDoctorIsAsked() {
    assertThat(
            aWomanOf(30)
                .who(LifeStage.PREGNANT)
                .with(Symptom.Kind.MUSCLE_CRAMPS)
                .assessedBy(rule)
                .getFirst()
                .actions())
        .containsExactly(AdvisedAction.ASK_MIDWIFE_OR_DOCTOR);
  }

  @ParameterizedTest
  @EnumSource(
      value = Symptom.Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MUSCLE_CRAMPS", "NUMBNESS"})
  void isSilentAboutEveryOtherSymptom(Symptom.Kind kind) {
    assertThat(aWomanOf(40).with(kind).assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWithoutSymptoms() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
