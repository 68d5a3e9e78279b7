package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.Nutrient;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What goes into a recipe.
 *
 * @param amount grams, or millilitres for a food whose figures are per 100 ml; above zero
 * @param retention share of the magnesium that stays when it is cooked, above 0 to 1
 * @param magnesiumIn100 of the food as it goes in
 * @param companionsIn100 of the food as it goes in; without those that are not known
 */
record Ingredient(
    String foodId,
    BigDecimal amount,
    BigDecimal retention,
    Figure magnesiumIn100,
    Map<Nutrient, BigDecimal> companionsIn100) {

  Ingredient {
    companionsIn100 = Map.copyOf(companionsIn100);
  }

  /** The magnesium of this ingredient that the dish has. */
  Figure magnesium() {
    return magnesiumIn100.times(amount.multiply(retention).movePointLeft(2));
  }

  boolean hasNumber() {
    return magnesiumIn100.content().amountMg().isPresent();
  }

  /**
   * Another nutrient of this ingredient that the dish has. The retention is that of magnesium:
   * where some is lost, what is lost of other minerals and vitamins is not known.
   */
  Optional<BigDecimal> companion(Nutrient nutrient) {
    var isLost =
        nutrient != Nutrient.ENERGY_KCAL
            && nutrient != Nutrient.FIBRE_G
            && retention.compareTo(BigDecimal.ONE) != 0;
    return isLost
        ? Optional.empty()
        : Optional.ofNullable(companionsIn100.get(nutrient))
            .map(in100 -> in100.multiply(amount).movePointLeft(2));
  }
}
