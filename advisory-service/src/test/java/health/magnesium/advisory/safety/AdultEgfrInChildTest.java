package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;

class AdultEgfrInChildTest {

  private final AdvisoryRule rule = new AdultEgfrInChild();

  @Test
  void speaksUntilTheDayBeforeTheEighteenthBirthday() {
    var dayBefore = someone(Sex.MALE, TODAY.minusYears(18).plusDays(1)).egfr("28");
    var birthday = someone(Sex.MALE, TODAY.minusYears(18)).egfr("28");

    assertThat(dayBefore.assessedBy(rule)).hasSize(1);
    assertThat(birthday.assessedBy(rule)).isEmpty();
  }

  @Test
  void speaksOnceForSeveralResults() {
    var given = aWomanOf(15).egfr("28", TODAY.minusDays(9)).egfr("90");

    assertThat(given.assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentWithoutAResultAndWithAValidOne() {
    assertThat(aWomanOf(15).assessedBy(rule)).isEmpty();
    assertThat(
            someone(Sex.MALE, TODAY.minusYears(18))
                .egfr("28", TODAY.minusDays(30))
                .egfr("90")
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void isSilentWhenTheResultIsNotUsableAtAll() {
    assertThat(aWomanOf(15).lab("98979-8", "28", "mL/min", TODAY).assessedBy(rule)).isEmpty();
  }
}
