package health.magnesium.advisory.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;

/**
 * One portion of a food, its amounts as the answer shows them and as whole numbers, so that a
 * search is fast and adds up to what a reader adds up.
 *
 * @param mgTenths tenths of a milligram of magnesium
 * @param kcal unknown energy counts as the worst there is
 * @param repeats how often earlier days have the food
 */
record Portion(CandidateFood food, int mgTenths, int kcal, int repeats) {

  static final Comparator<Portion> RICHEST_FIRST =
      Comparator.comparing(Portion::mgTenths)
          .reversed()
          .thenComparing(portion -> portion.food().foodId());

  static final Comparator<Portion> CHEAPEST_FIRST =
      Comparator.comparing(Portion::repeats)
          .thenComparing(Portion::kcal)
          .thenComparing(portion -> portion.food().foodId());

  /** On the first day. */
  static Portion of(CandidateFood food, DayLimits limits) {
    var kcal =
        Objects.requireNonNullElseGet(
            food.energyKcal(), () -> food.perPortion(limits.worstKcalPer100g()));
    return new Portion(food, tenths(food.magnesiumMg()), whole(kcal), 0);
  }

  Portion repeated(int times) {
    return new Portion(food, mgTenths, kcal, times);
  }

  /** Milligrams as tenths of a milligram. */
  static int tenths(BigDecimal mg) {
    return whole(mg.movePointRight(1));
  }

  private static int whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
