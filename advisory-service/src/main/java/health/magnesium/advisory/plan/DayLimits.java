package health.magnesium.advisory.plan;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;

/**
 * What a plan may ask of one day.
 *
 * @param portions at most
 * @param kcal at most, of all portions together
 * @param worstKcalPer100g the energy of a food whose energy is not known: pure fat
 */
record DayLimits(int portions, int kcal, BigDecimal worstKcalPer100g) {

  static DayLimits of(ReferenceTables tables) {
    return new DayLimits(
        tables.wholePolicy(Policy.PLAN_MAX_PORTIONS),
        tables.wholePolicy(Policy.PLAN_MAX_ENERGY),
        tables.policy(Policy.PLAN_WORST_ENERGY));
  }
}
