package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.fortified;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedDayAboveUpperLevelTest {

  private final AdvisoryRule rule = new UnusedDayAboveUpperLevel();

  @ParameterizedTest
  @CsvSource({"349.9, 0", "350, 0", "350.1, 1"})
  void speaksAboveTheLimit(String mg, int findings) {
    assertThat(aWomanOf(40).incompleteDay(supplement(mg)).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void speaksOfADayOfBowelPreparationWithoutFood() {
    assertThat(aWomanOf(40).dayWithEnergy("200", supplement("2800")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.because()).containsEntry("dates", List.of(TODAY)));
  }

  @Test
  void leavesUsedDaysToTheUpperLevel() {
    assertThat(aWomanOf(40).day(supplement("400")).assessedBy(rule)).isEmpty();
  }

  @Test
  void doesNotCountFoodAndIsSilentWithoutALimit() {
    assertThat(aWomanOf(40).incompleteDay(food("900")).assessedBy(rule)).isEmpty();
    assertThat(anInfantOf(6).incompleteDay(supplement("900")).assessedBy(rule)).isEmpty();
  }

  @Test
  void countsAddedMagnesiumWhereTheLevelCoversIt() {
    var day = new Item[] {supplement("200"), fortified("300", "60")};

    assertThat(aWomanOf(40).under("eu-efsa-2015").incompleteDay(day).assessedBy(rule)).hasSize(1);
    assertThat(aWomanOf(40).under("nordic-nnr-2023").incompleteDay(day).assessedBy(rule)).isEmpty();
  }
}
