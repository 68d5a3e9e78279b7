package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.tapWater;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.UnknownReason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MagnesiumValueMissingTest {

  private final AdvisoryRule rule = new MagnesiumValueMissing();

  @Test
  void namesDateLabelAndReason() {
    assertThat(
            aWomanOf(40).day(food("1"), unknownFood("bar")).assessedBy(rule).getFirst().because())
        .containsEntry(
            "items", List.of(Facts.of("date", TODAY, "label", "bar", "reason", "value-unknown")));
  }

  @Test
  void showsTheBoundOfAValueBelowALimitRoundedUp() {
    var syrup =
        new Item.Food(
            "ciqual-1",
            "syrup",
            new MagnesiumContent.Unknown(UnknownReason.BELOW_LIMIT, new BigDecimal("1.41")),
            List.of(),
            null);

    var fact = Facts.of("date", TODAY, "label", "syrup", "reason", "below-limit");
    fact.put("atMostMg", new BigDecimal("1.5"));
    assertThat(aWomanOf(40).day(syrup).assessedBy(rule).getFirst().because())
        .containsEntry("items", List.of(fact));
  }

  @Test
  void speaksOfUnusedDaysToo() {
    assertThat(aWomanOf(40).incompleteDay(unknownFood("bar")).assessedBy(rule)).hasSize(1);
  }

  @Test
  void zeroIsAValue() {
    assertThat(aWomanOf(40).day(food("0")).assessedBy(rule)).isEmpty();
  }

  @Test
  void leavesDosesAndAssumedWaterToOthers() {
    assertThat(
            aWomanOf(40)
                .day(supplement("powder", new Dose.UnknownAmount()), tapWater("500"))
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void isSilentWithoutADay() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
