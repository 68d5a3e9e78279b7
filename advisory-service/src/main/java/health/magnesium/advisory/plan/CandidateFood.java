package health.magnesium.advisory.plan;

import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A food of the catalog that the plan may offer, with one portion. Amounts per 100 g; null means
 * unknown and is never read as low.
 *
 * @param portion the portion in words, for example {@code 1 oz}
 * @param grams of the portion
 * @param tags of the catalog's vocabulary; only foods tagged {@code suggestable} are offered
 * @param timesEaten how often the diary has it; 0 for a food new to the person
 */
public record CandidateFood(
    String foodId,
    String label,
    String group,
    String portion,
    BigDecimal grams,
    @Nullable BigDecimal magnesiumMgPer100g,
    @Nullable BigDecimal energyKcalPer100g,
    @Nullable BigDecimal potassiumMgPer100g,
    @Nullable BigDecimal phosphorusMgPer100g,
    @Nullable BigDecimal vitaminKUgPer100g,
    @Nullable BigDecimal fibreGPer100g,
    Set<String> tags,
    int timesEaten) {

  public CandidateFood {
    if (grams.signum() <= 0) {
      throw new IllegalArgumentException("grams must be above zero: " + grams.toPlainString());
    }
    if (timesEaten < 0) {
      throw new IllegalArgumentException("timesEaten must not be negative: " + timesEaten);
    }
    tags = Set.copyOf(tags);
  }

  public boolean isEatenAlready() {
    return timesEaten > 0;
  }

  /**
   * Magnesium of the portion as the answer shows it, in tenths of a milligram; zero when it is not
   * known, which the plan leaves out.
   */
  BigDecimal magnesiumMg() {
    var mg = perPortion(magnesiumMgPer100g);
    return mg == null ? BigDecimal.ZERO : PlainDecimal.mg(mg);
  }

  /** Energy of the portion in whole kilocalories; null when it is not known. */
  @Nullable BigDecimal energyKcal() {
    var kcal = perPortion(energyKcalPer100g);
    return kcal == null ? null : kcal.setScale(0, RoundingMode.HALF_UP);
  }

  /** An amount per 100 g, for one portion; null stays null. */
  @Nullable BigDecimal perPortion(@Nullable BigDecimal per100g) {
    return per100g == null ? null : per100g.multiply(grams).movePointLeft(2);
  }
}
