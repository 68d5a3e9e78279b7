package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.DrugGiven.atc;
import static health.magnesium.advisory.safety.DrugGiven.during;
import static health.magnesium.advisory.safety.DrugGiven.rxnorm;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrugToxicAtLowMagnesiumTest {

  private final AdvisoryRule rule = new DrugToxicAtLowMagnesium(TABLES);

  static Stream<Given> lowMagnesiumSuspected() {
    return Stream.of(
        aWomanOf(40).days(7, food("100")),
        aWomanOf(40).icd10("E83.42"),
        aWomanOf(40).serumMagnesium("0.65"),
        aWomanOf(40).taking(atc("C03CA01")));
  }

  @Test
  void asksToWatchMagnesiumAndPotassium() {
    assertThat(aWomanOf(40).taking(rxnorm("3407")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("watch");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.actions())
                  .containsExactly(
                      AdvisedAction.MEASURE_SERUM_MAGNESIUM,
                      AdvisedAction.MEASURE_POTASSIUM,
                      AdvisedAction.KEEP_PRESCRIBED_DRUG);
            });
  }

  @ParameterizedTest
  @MethodSource("lowMagnesiumSuspected")
  void asksSoonerWhenSomethingSpeaksForLowMagnesium(Given given) {
    assertThat(given.taking(atc("C01AA05")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("low-suspected");
              assertThat(finding.because()).containsEntry("lowMagnesiumSuspected", true);
            });
  }

  @Test
  void namesTheDrugsThatLowerMagnesium() {
    var findings = aWomanOf(40).taking(atc("C01AA05"), atc("C03CA01")).assessedBy(rule);

    assertThat(findings.getFirst().because())
        .containsEntry("depletingDrugs", List.of("loop-diuretic"));
  }

  @Test
  void isSilentWithoutTheDrug() {
    var ended = during(atc("C01AA05"), null, TODAY.minusDays(1));

    assertThat(aWomanOf(40).taking(atc("C03CA01"), ended).assessedBy(rule)).isEmpty();
  }
}
