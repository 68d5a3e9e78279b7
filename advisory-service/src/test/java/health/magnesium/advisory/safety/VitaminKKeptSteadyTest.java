package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VitaminKKeptSteadyTest {

  private final AdvisoryRule rule = new VitaminKKeptSteady(TABLES);

  @Test
  void speaksWithAVitaminKAntagonist() {
    assertThat(aWomanOf(70).atc("B01AA03").assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.VITK_CONSISTENT);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.because())
                  .containsEntry("causes", List.of("vitamin-k-antagonist"))
                  .containsEntry("foodCount", 0)
                  .containsEntry("foods", List.of());
              assertThat(finding.actions())
                  .containsExactly(
                      AdvisedAction.KEEP_VITAMIN_K_CONSTANT, AdvisedAction.TELL_INR_CLINIC);
            });
  }

  @Test
  void namesTheFoodsThatVitaminKKeepsOutOfThePlanAndNoOthers() {
    var because =
        aWomanOf(70)
            .atc("B01AA03")
            .planLeavesOut("sr-11457", "spinach", "vitamin-k-limit")
            .planLeavesOut("sr-16113", "natto", "vitamin-k")
            .planLeavesOut("sr-11427", "purslane", "vitamin-k-unknown")
            .planLeavesOut("sr-12061", "almonds", "allergy-tree-nut")
            .assessedBy(rule)
            .getFirst()
            .because();

    assertThat(because).containsEntry("foodCount", 3);
    assertThat(because.get("foods"))
        .isEqualTo(
            List.of(
                Facts.of("foodId", "sr-11457", "label", "spinach", "reason", "vitamin-k-limit"),
                Facts.of("foodId", "sr-16113", "label", "natto", "reason", "vitamin-k"),
                Facts.of(
                    "foodId", "sr-11427", "label", "purslane", "reason", "vitamin-k-unknown")));
  }

  @Test
  void isSilentWithoutOneAndWithOtherBloodThinners() {
    assertThat(aWomanOf(70).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(70).atc("B01AF01").assessedBy(rule)).isEmpty();
  }
}
