package health.magnesium.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.foods.NutrientsView;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.search.Candidate;
import health.magnesium.catalog.search.Confidence;
import health.magnesium.catalog.search.FoodMatch;
import health.magnesium.catalog.search.MatchKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiaryReadingTest {

  private static final Portion TABLESPOON =
      Portion.ofGrams(1, "1 tbsp", BigDecimal.ONE, "tbsp", new BigDecimal("15"));

  private static final Map<String, FoodView> FOODS =
      Map.of(
          "sr-12166", food("sr-12166", "Tahini", "95", "100 g", TABLESPOON),
          "sr-12014", food("sr-12014", "Pumpkin seeds, dried", "592", "100 g"),
          "sr-12163", food("sr-12163", "Pumpkin seeds, whole, roasted", null, "100 g"),
          "fdc-1", food("fdc-1", "COLA", "2", "100 ml"));

  private static final Map<String, FoodMatch> MATCHES =
      Map.of(
          "tahini", match(false, "sr-12166"),
          "pumpkin seeds", match(true, "sr-12014", "sr-12163", "sr-99999"),
          "cola", match(false, "fdc-1"));

  private final DiaryReading reading =
      new DiaryReading(
          words ->
              MATCHES.getOrDefault(words, new FoodMatch(List.of(), false, null, MatchKind.NONE)),
          ids -> FOODS.values().stream().filter(food -> ids.contains(food.id())).toList());

  @Test
  void givesGramsAndMagnesiumOfEachCandidate() {
    var items = reading.read(List.of("2 tbsp tahini", "1 oz pumpkin seeds"));

    assertThat(items).extracting(LineItem::ambiguous).containsExactly(false, true);
    assertThat(items.getFirst().candidates())
        .extracting(
            LineCandidate::foodId,
            LineCandidate::grams,
            LineCandidate::gramsFrom,
            LineCandidate::magnesiumMg,
            LineCandidate::confidence)
        .containsExactly(
            tuple(
                "sr-12166",
                new BigDecimal("30.00"),
                "portion",
                new BigDecimal("28.50"),
                Confidence.HIGH));
    assertThat(items.getLast().candidates())
        .extracting(LineCandidate::foodId, LineCandidate::grams, LineCandidate::magnesiumMg)
        .containsExactly(
            tuple("sr-12014", new BigDecimal("28.35"), new BigDecimal("167.83")),
            tuple("sr-12163", new BigDecimal("28.35"), null));
  }

  @Test
  void offersThePortionsWhereTheAmountCannotBeTold() {
    var candidate = reading.read(List.of("a handful of tahini")).getFirst().candidates().getFirst();

    assertThat(candidate.grams()).isNull();
    assertThat(candidate.magnesiumMg()).isNull();
    assertThat(candidate.magnesiumMgPer100g()).isEqualByComparingTo("95");
    assertThat(candidate.confidence()).isEqualTo(Confidence.LOW);
    assertThat(candidate.portions()).containsExactly(TABLESPOON);
    assertThat(candidate.reason())
        .isEqualTo("fits; no portion of the food tells what 1 handful weighs");
  }

  @Test
  void aFoodPerHundredMillilitresIsMeasuredInMillilitres() {
    var candidate = reading.read(List.of("330 ml cola")).getFirst().candidates().getFirst();

    assertThat(candidate.grams()).isNull();
    assertThat(candidate.millilitres()).isEqualByComparingTo("330");
    assertThat(candidate.magnesiumMgPer100g()).isNull();
    assertThat(candidate.magnesiumMgPer100ml()).isEqualByComparingTo("2");
    assertThat(candidate.magnesiumMg()).isEqualByComparingTo("6.6");
  }

  @Test
  void whatNoFoodMatchesIsAnItemWithoutCandidates() {
    var item = reading.read(List.of("3 unicorns")).getFirst();

    assertThat(item.quantity()).hasToString("3");
    assertThat(item.foodText()).isEqualTo("unicorns");
    assertThat(item.candidates()).isEmpty();
    assertThat(item.match()).isEqualTo("none");
  }

  private static FoodMatch match(boolean ambiguous, String... foodIds) {
    return new FoodMatch(
        Arrays.stream(foodIds)
            .map(id -> new Candidate(id, id, null, Confidence.HIGH, "fits"))
            .toList(),
        ambiguous,
        null,
        MatchKind.ALL_WORDS);
  }

  private static FoodView food(
      String id, String name, @Nullable String mg, String basis, Portion... portions) {
    var amount = mg == null ? null : new BigDecimal(mg);
    return new FoodView(
        id,
        name,
        null,
        List.of(),
        List.of(),
        null,
        null,
        "sr",
        "usda-sr28",
        1,
        Instant.EPOCH,
        null,
        false,
        null,
        null,
        new MagnesiumView(
            mg == null ? "unknown" : "measured",
            amount,
            null,
            basis,
            null,
            null,
            null,
            null,
            null,
            null),
        new NutrientsView(amount, null, null, null, null, null, null, null),
        List.of(portions),
        List.of(),
        false,
        null,
        "1");
  }
}
