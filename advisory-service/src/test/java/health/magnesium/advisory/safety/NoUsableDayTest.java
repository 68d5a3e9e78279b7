package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoUsableDayTest {

  private final AdvisoryRule rule = new NoUsableDay();

  @Test
  void speaksWithoutAnyDay() {
    assertThat(aWomanOf(40).assessedBy(rule)).hasSize(1);
  }

  @Test
  void doesNotCountIncompleteAndImplausibleDays() {
    assertThat(
            aWomanOf(40).incompleteDay(food("1")).dayWithEnergy("500", food("1")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.because()).containsEntry("recordedDays", 2));
  }

  @Test
  void aRegimenIsNoDay() {
    assertThat(aWomanOf(40).taking(daily(supplement("100"))).assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentWithOneUsedDay() {
    assertThat(aWomanOf(40).day().assessedBy(rule)).isEmpty();
  }
}
