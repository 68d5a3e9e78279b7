package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewCompleteDaysTest {

  private final AdvisoryRule rule = new FewCompleteDays(TABLES);

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "6, 1", "7, 0", "8, 0"})
  void speaksBelowSevenDays(int days, int findings) {
    assertThat(aWomanOf(40).days(days, food("300")).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void saysHowManyMoreWouldDo() {
    assertThat(aWomanOf(40).days(3, food("320")).assessedBy(rule).getFirst().because())
        .containsEntry("completeDays", 3)
        .containsEntry("wantedDays", 7)
        .containsEntry("moreDaysNeeded", 1);
  }

  @Test
  void doesNotCountUnusedDays() {
    assertThat(
            aWomanOf(40)
                .days(6, food("300"))
                .incompleteDay(food("300"))
                .dayWithEnergy("6000", food("300"))
                .assessedBy(rule))
        .hasSize(1);
  }
}
