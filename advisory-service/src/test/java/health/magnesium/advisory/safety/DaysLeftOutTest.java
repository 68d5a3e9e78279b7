package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysLeftOutTest {

  private final AdvisoryRule rule = new DaysLeftOut();

  @ParameterizedTest
  @CsvSource({"500, 1", "500.1, 0", "5999.9, 0", "6000, 1"})
  void speaksOfImplausibleEnergy(String kcal, int findings) {
    assertThat(aWomanOf(40).dayWithEnergy(kcal, food("1")).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void namesEachDayWithItsReason() {
    assertThat(
            aWomanOf(40)
                .day(food("1"))
                .incompleteDay(food("1"))
                .dayWithEnergy("100", food("1"))
                .assessedBy(rule)
                .getFirst()
                .because())
        .containsEntry(
            "days",
            List.of(
                Facts.of("date", TODAY.minusDays(2), "reason", "energy-too-low"),
                Facts.of("date", TODAY.minusDays(1), "reason", "incomplete")))
        .containsEntry("usedDays", 1);
  }

  @Test
  void isSilentWhenAllDaysAreUsedOrNoneIsRecorded() {
    assertThat(aWomanOf(40).days(3, food("1")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
