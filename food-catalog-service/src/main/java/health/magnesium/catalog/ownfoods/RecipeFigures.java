package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.MagnesiumContent.Unknown;
import health.magnesium.catalog.composition.Nutrient;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What 100 g of a dish contain: the ingredients' amounts, less what cooking takes, by the weight of
 * the finished dish.
 *
 * @param magnesium without a number as soon as one ingredient has none; what the others bring stays
 *     as its lower bound
 * @param companions without those that some ingredient leaves unknown
 */
record RecipeFigures(Figure magnesium, Map<Nutrient, BigDecimal> companions) {

  /**
   * Adds up a recipe.
   *
   * @param ingredients at least one
   * @param yieldGrams weight of the finished dish, above zero
   */
  static RecipeFigures of(List<Ingredient> ingredients, BigDecimal yieldGrams) {
    Map<Nutrient, BigDecimal> companions = new EnumMap<>(Nutrient.class);
    for (var nutrient : Nutrient.values()) {
      if (nutrient != Nutrient.MAGNESIUM_MG) {
        sum(ingredients.stream().map(ingredient -> ingredient.companion(nutrient)).toList())
            .map(sum -> Figure.in100Of(yieldGrams, sum))
            .ifPresent(in100 -> companions.put(nutrient, in100));
      }
    }
    return new RecipeFigures(magnesium(ingredients).in100Of(yieldGrams), companions);
  }

  private static Figure magnesium(List<Ingredient> ingredients) {
    var figures = ingredients.stream().map(Ingredient::magnesium).toList();
    var least = figures.stream().map(Figure::atLeast).reduce(BigDecimal.ZERO, BigDecimal::add);
    var most = sum(figures.stream().map(Figure::atMost).toList()).orElse(null);
    return sum(figures.stream().map(figure -> figure.content().amountMg()).toList())
        .map(mg -> new Figure(new Measured(mg), least, most, Grade.CALCULATED))
        .orElseGet(() -> new Figure(new Unknown(), least, most, Grade.CALCULATED));
  }

  /** The sum; empty as soon as one of them is. */
  private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> parts) {
    return parts.stream()
        .reduce(
            Optional.of(BigDecimal.ZERO),
            (sum, part) -> sum.flatMap(total -> part.map(total::add)));
  }
}
