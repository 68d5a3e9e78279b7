package health.magnesium.catalog.ownfoods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumContent.AssumedZero;
import health.magnesium.catalog.composition.MagnesiumContent.BelowLimit;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.MagnesiumContent.Trace;
import health.magnesium.catalog.composition.MagnesiumContent.Unknown;
import health.magnesium.catalog.composition.Nutrient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecipeFiguresTest {

  private static final BigDecimal ONE = BigDecimal.ONE;

  @Test
  void addsUpWhatStaysAndDividesByTheFinishedWeight() {
    var figures =
        RecipeFigures.of(
            List.of(known("100", "0.8", "79", Map.of()), known("50", "1", "270", Map.of())),
            new BigDecimal("120"));

    // (100 g · 79 mg · 0.8 + 50 g · 270 mg) / 100 = 198.2 mg in 120 g
    assertThat(figures.magnesium().content()).isEqualTo(new Measured(number("165.1666667")));
    assertThat(figures.magnesium().grade()).isEqualTo(Grade.CALCULATED);
  }

  @Test
  void carriesTheBoundsOfItsIngredients() {
    var coarse = new Figure(new Measured(number("210")), number("190"), number("230"), Grade.LABEL);
    var figures =
        RecipeFigures.of(
            List.of(
                new Ingredient("own-a", number("50"), ONE, coarse, Map.of()),
                known("50", "1", "10", Map.of())),
            number("100"));

    assertThat(figures.magnesium())
        .isEqualTo(
            new Figure(
                new Measured(number("110")), number("100"), number("120"), Grade.CALCULATED));
  }

  @Test
  void leavesTheNumberUnknownWhereOneIngredientHasNone() {
    var figures =
        RecipeFigures.of(
            List.of(known("100", "1", "80", Map.of()), with(new Unknown())), number("200"));

    assertThat(figures.magnesium())
        .isEqualTo(new Figure(new Unknown(), number("40"), null, Grade.CALCULATED));
  }

  @Test
  void boundsWhatIsBelowALimit() {
    var figures =
        RecipeFigures.of(
            List.of(known("100", "1", "80", Map.of()), with(new BelowLimit(number("2")))),
            number("200"));

    assertThat(figures.magnesium())
        .isEqualTo(new Figure(new Unknown(), number("40"), number("41"), Grade.CALCULATED));
  }

  @Test
  void leavesCompanionsUnknownThatAnIngredientLacksOrThatCookingTakes() {
    var kept = Map.of(Nutrient.ENERGY_KCAL, number("100"), Nutrient.POTASSIUM_MG, number("400"));

    var whole = RecipeFigures.of(List.of(known("50", "1", "80", kept)), number("100"));
    var cooked = RecipeFigures.of(List.of(known("50", "0.9", "80", kept)), number("100"));
    var lacking =
        RecipeFigures.of(
            List.of(known("50", "1", "80", kept), known("50", "1", "80", Map.of())), number("100"));

    assertThat(whole.companions())
        .isEqualTo(
            Map.of(Nutrient.ENERGY_KCAL, number("50"), Nutrient.POTASSIUM_MG, number("200")));
    assertThat(cooked.companions()).containsOnlyKeys(Nutrient.ENERGY_KCAL);
    assertThat(lacking.companions()).isEmpty();
  }

  @Property
  void twiceOfEverythingIsTheSameDish(
      @ForAll("recipes") List<Ingredient> recipe,
      @ForAll @BigRange(min = "1", max = "5000") @Scale(1) BigDecimal yield) {
    var twice = recipe.stream().map(part -> withAmount(part, part.amount().add(part.amount())));

    assertThat(RecipeFigures.of(twice.toList(), yield.add(yield)))
        .isEqualTo(RecipeFigures.of(recipe, yield));
  }

  @Property
  void oneUnknownMakesTheNumberUnknownAndKeepsTheRestAsLowerBound(
      @ForAll("recipes") List<Ingredient> recipe,
      @ForAll @BigRange(min = "1", max = "5000") @Scale(1) BigDecimal yield) {
    var more = new ArrayList<>(recipe);
    more.add(with(new Unknown()));

    var magnesium = RecipeFigures.of(more, yield).magnesium();

    assertThat(magnesium.content()).isEqualTo(new Unknown());
    assertThat(magnesium.atMost()).isEmpty();
    assertThat(magnesium.atLeast())
        .isEqualByComparingTo(RecipeFigures.of(recipe, yield).magnesium().atLeast());
  }

  @Property
  void withoutLossTheDishIsTheWeightedMean(
      @ForAll @Size(min = 1, max = 8)
          List<@BigRange(min = "1", max = "900") @Scale(1) BigDecimal> grams) {
    var recipe = new ArrayList<Ingredient>();
    double weighted = 0;
    var total = BigDecimal.ZERO;
    for (int i = 0; i < grams.size(); i++) {
      recipe.add(known(grams.get(i).toPlainString(), "1", Integer.toString(i * 37), Map.of()));
      weighted += grams.get(i).doubleValue() * i * 37;
      total = total.add(grams.get(i));
    }

    var mg = RecipeFigures.of(recipe, total).magnesium().content().amountMg().orElseThrow();

    assertThat(mg.doubleValue()).isCloseTo(weighted / total.doubleValue(), within(1e-6));
  }

  @Property
  void theBoundsHoldTheNumber(
      @ForAll("recipes") List<Ingredient> recipe,
      @ForAll @BigRange(min = "1", max = "5000") @Scale(1) BigDecimal yield) {
    var magnesium = RecipeFigures.of(recipe, yield).magnesium();

    magnesium
        .content()
        .amountMg()
        .ifPresent(
            mg -> assertThat(mg).isBetween(magnesium.atLeast(), magnesium.atMost().orElseThrow()));
  }

  @Provide
  Arbitrary<List<Ingredient>> recipes() {
    var mg = Arbitraries.bigDecimals().between(BigDecimal.ZERO, number("900")).ofScale(2);
    Arbitrary<MagnesiumContent> content =
        Arbitraries.oneOf(
            mg.map(Measured::new),
            mg.map(BelowLimit::new),
            Arbitraries.of(new Trace(), new AssumedZero(), new BelowLimit(null)));
    var grams = Arbitraries.bigDecimals().between(number("0.1"), number("2000")).ofScale(1);
    var retention = Arbitraries.bigDecimals().between(number("0.05"), ONE).ofScale(2);
    return Combinators.combine(content, grams, retention)
        .as(
            (what, amount, stays) ->
                new Ingredient("sr-1", amount, stays, new Figure(what, null, null, null), Map.of()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Ingredient known(
      String grams, String retention, String mg, Map<Nutrient, BigDecimal> companions) {
    return new Ingredient(
        "sr-1",
        number(grams),
        number(retention),
        new Figure(new Measured(number(mg)), null, null, Grade.ANALYTICAL),
        companions);
  }

  private static Ingredient with(MagnesiumContent content) {
    return new Ingredient(
        "sr-2", number("100"), ONE, new Figure(content, null, null, null), Map.of());
  }

  private static Ingredient withAmount(Ingredient part, BigDecimal amount) {
    return new Ingredient(
        part.foodId(), amount, part.retention(), part.magnesiumIn100(), part.companionsIn100());
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
