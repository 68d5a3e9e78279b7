package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Diet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OxalateLimitedTest {

  private final AdvisoryRule rule = new OxalateLimited(TABLES);

  @Test
  void speaksWithStonesAndNamesTheFoods() {
    assertThat(
            aWomanOf(40)
                .own("calcium-oxalate-stones")
                .planLeavesOut("sr-11457", "spinach", "oxalate-limit")
                .planLeavesOut("sr-12012", "hemp seeds", "oxalate-unknown")
                .planLeavesOut("sr-12061", "almonds", "allergy-tree-nut")
                .assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.OXALATE_LIMIT);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.because())
                  .containsEntry("causes", List.of("oxalate-stones"))
                  .containsEntry("foodCount", 2);
              assertThat(finding.actions()).containsExactly(AdvisedAction.ASK_DIETITIAN);
            });
  }

  @Test
  void namesEveryCauseOnce() {
    assertThat(
            aWomanOf(40)
                .own("calcium-oxalate-stones")
                .eating(Diet.LOW_OXALATE)
                .assessedBy(rule)
                .getFirst()
                .because())
        .containsEntry("causes", List.of("low-oxalate", "oxalate-stones"));
  }

  @ParameterizedTest
  @CsvSource({"N20.0, kidney-stone", "R82.992, hyperoxaluria", "Z98.84, bariatric-surgery"})
  void speaksWithEveryCauseThatIsCoded(String icd10, String cause) {
    assertThat(aWomanOf(40).icd10(icd10).assessedBy(rule).getFirst().because())
        .containsEntry("causes", List.of(cause));
  }

  @Test
  void isSilentWithoutAReason() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).own("hyperkalaemia").assessedBy(rule)).isEmpty();
  }
}
