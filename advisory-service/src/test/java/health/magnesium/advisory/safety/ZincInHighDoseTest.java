package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.DrugGiven.during;
import static health.magnesium.advisory.safety.DrugGiven.times;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Medication;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZincInHighDoseTest {

  private final AdvisoryRule rule = new ZincInHighDose(TABLES);

  private static Medication zinc(String code, Medication.@Nullable Dose dose, String... times) {
    return new Medication(
        Medication.System.ATC, code, null, times(times), Set.of(), null, null, dose);
  }

  private static Medication.Dose elemental(String mg) {
    return new Medication.Dose(new BigDecimal(mg), true);
  }

  private static Medication.Dose ofUnknownBasis(String mg) {
    return new Medication.Dose(new BigDecimal(mg), false);
  }

  private List<Finding> findings(Medication... drugs) {
    return aWomanOf(40).taking(drugs).assessedBy(rule);
  }

  @ParameterizedTest
  @CsvSource({"141.9, 0", "142, 1", "142.1, 1"})
  void speaksFromTheLimitOn(String mg, int expected) {
    assertThat(findings(zinc("A12CB01", elemental(mg)))).hasSize(expected);
  }

  @Test
  void aDoseIsTakenAtEachTimeOfDay() {
    assertThat(findings(zinc("A12CB02", elemental("71"), "08:00"))).isEmpty();
    assertThat(findings(zinc("A12CB02", elemental("71"), "08:00", "20:00")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.because())
                  .containsEntry("mgPerDay", new BigDecimal("142"))
                  .containsEntry("limitMg", new BigDecimal("142"));
            });
  }

  @Test
  void allZincCountsTogether() {
    assertThat(findings(zinc("A12CB01", elemental("100")), zinc("A12CB02", elemental("50"))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because()).containsEntry("mgPerDay", new BigDecimal("150")));
  }

  @Test
  void saysSoWhenTheDoseMayBeThatOfASalt() {
    assertThat(findings(zinc("A12CB01", ofUnknownBasis("220"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("basis-unknown");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
            });
    assertThat(findings(zinc("A12CB01", ofUnknownBasis("141")))).isEmpty();
  }

  @Test
  void anUnknownDoseIsSilent() {
    assertThat(findings(zinc("A12CB01", null, "08:00", "20:00"))).isEmpty();
  }

  @Test
  void isSilentForOtherDrugsAndForMagnesium() {
    var ended = during(zinc("A12CB01", elemental("200")), null, TODAY.minusDays(1));

    assertThat(findings(zinc("A12AA04", elemental("500")), ended)).isEmpty();
    assertThat(aWomanOf(40).day(supplement("400")).assessedBy(rule)).isEmpty();
  }
}
