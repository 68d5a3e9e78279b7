package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.Item.FoodCandidate;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.UnknownReason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoodAmbiguousTest {

  private static final FoodCandidate DRIED =
      new FoodCandidate("sr-12014", "kernels, dried", new BigDecimal("592"));
  private static final FoodCandidate WHOLE =
      new FoodCandidate("sr-12163", "seeds with shell", null);

  private final AdvisoryRule rule = new FoodAmbiguous();

  private static Item pumpkinSeeds(FoodCandidate... candidates) {
    return new Item.Food(
        null,
        "pumpkin seeds",
        new MagnesiumContent.Unknown(UnknownReason.VALUE_UNKNOWN),
        List.of(candidates),
        null);
  }

  @Test
  void showsTheCandidatesOncePerDescription() {
    assertThat(aWomanOf(40).days(2, pumpkinSeeds(DRIED, WHOLE)).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("label", "pumpkin seeds")
                    .containsEntry(
                        "candidates",
                        List.of(
                            Facts.of(
                                "foodId", "sr-12014",
                                "label", "kernels, dried",
                                "mgPer100", new BigDecimal("592")),
                            Facts.of(
                                "foodId", "sr-12163",
                                "label", "seeds with shell",
                                "mgPer100", null))));
  }

  @Test
  void oneCandidateIsNotAmbiguous() {
    assertThat(aWomanOf(40).day(pumpkinSeeds(DRIED)).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(pumpkinSeeds()).assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentAboutOtherFood() {
    assertThat(aWomanOf(40).day(food("1"), unknownFood("bar")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
