package health.magnesium.advisory.plan;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Foods for some days in a row, each day chosen by {@link PortionOptimiser} knowing the days
 * before: what they have counts as repetition, and a food that had its number of days is left out.
 * So days differ as far as the foods allow, and the first day is the one that would be chosen
 * alone.
 *
 * <p>A later day may leave part of the gap open when the foods run out; that is said rather than
 * hidden behind the same food every day.
 */
final class DailyFoods {

  private final List<Portion> portions;
  private final DayLimits limits;
  private final int days;
  private final int daysPerFood;

  DailyFoods(List<CandidateFood> allowed, ReferenceTables tables) {
    this.limits = DayLimits.of(tables);
    this.portions = allowed.stream().map(food -> Portion.of(food, limits)).toList();
    this.days = tables.wholePolicy(Policy.PLAN_DAYS);
    this.daysPerFood = tables.wholePolicy(Policy.PLAN_DAYS_PER_FOOD);
  }

  /** The foods of each day; empty when there is no gap or nothing to choose from. */
  List<List<CandidateFood>> close(BigDecimal gapMg) {
    var timesPlanned = new HashMap<String, Integer>();
    var foodsOfDays = new ArrayList<List<CandidateFood>>();
    for (int day = 1; day <= days; day++) {
      var available =
          portions.stream()
              .map(one -> one.repeated(timesPlanned.getOrDefault(one.food().foodId(), 0)))
              .filter(one -> one.repeats() < daysPerFood)
              .toList();
      var foods = new PortionOptimiser(available, limits).close(gapMg);
      foods.forEach(food -> timesPlanned.merge(food.foodId(), 1, Integer::sum));
      foodsOfDays.add(foods);
    }
    return foodsOfDays.getFirst().isEmpty() ? List.of() : foodsOfDays;
  }
}
