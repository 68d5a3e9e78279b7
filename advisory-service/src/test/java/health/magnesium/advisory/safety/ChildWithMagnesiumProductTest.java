package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;

class ChildWithMagnesiumProductTest {

  private final AdvisoryRule rule = new ChildWithMagnesiumProduct(TABLES);

  @Test
  void speaksUntilTheDayBeforeTheEighteenthBirthday() {
    var dayBefore = someone(Sex.MALE, TODAY.minusYears(18).plusDays(1)).day(supplement("10"));
    var birthday = someone(Sex.MALE, TODAY.minusYears(18)).day(supplement("10"));

    assertThat(dayBefore.assessedBy(rule)).hasSize(1);
    assertThat(birthday.assessedBy(rule)).isEmpty();
  }

  @Test
  void speaksWhenASupplementWouldBeConsidered() {
    assertThat(aWomanOf(12).supplementConsidered().assessedBy(rule)).hasSize(1);
  }

  @Test
  void sendsInfantsToThePaediatrician() {
    assertThat(anInfantOf(11).day(supplement("10")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.actions()).containsExactly(AdvisedAction.ASK_PAEDIATRICIAN));
    assertThat(anInfantOf(12).day(supplement("10")).assessedBy(rule).getFirst().actions())
        .containsExactly(AdvisedAction.ASK_CLINICIAN_FIRST);
  }

  @Test
  void isSilentWithoutAProduct() {
    assertThat(aWomanOf(12).day(food("500")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(12).assessedBy(rule)).isEmpty();
  }
}
