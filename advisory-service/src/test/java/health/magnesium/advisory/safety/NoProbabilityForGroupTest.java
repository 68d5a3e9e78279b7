package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProbabilityForGroupTest {

  private final AdvisoryRule rule = new NoProbabilityForGroup();

  @ParameterizedTest
  @CsvSource({"0, 1", "11, 1", "12, 1", "47, 1", "48, 0"})
  void speaksBelowFourYears(int months, int findings) {
    assertThat(anInfantOf(months).day(food("90")).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void speaksOfToddlersOfUnknownSex() {
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(2)).assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentAboutAdults() {
    assertThat(aWomanOf(40).day(food("90")).assessedBy(rule)).isEmpty();
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(40)).assessedBy(rule)).isEmpty();
  }
}
