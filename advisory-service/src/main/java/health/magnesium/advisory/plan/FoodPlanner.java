package health.magnesium.advisory.plan;

import health.magnesium.advisory.adequacy.AdequacyResult;
import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.FindingTexts;
import health.magnesium.advisory.safety.KidneyFunction;
import health.magnesium.advisory.safety.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans in two steps, because rules stand between them: foods first, then, knowing the situation,
 * the supplement. Infants get no foods from here: milk, formula and food are for the paediatrician.
 */
public final class FoodPlanner {

  private final ReferenceTables tables;

  public FoodPlanner(ReferenceTables tables) {
    this.tables = tables;
  }

  /**
   * Foods chosen for a gap. Milligrams, not rounded.
   *
   * @param targetMg recommendation or adequate intake; null when no row applies
   * @param gapMg null without a target or a mean
   */
  public record FoodStep(
      @Nullable BigDecimal targetMg,
      @Nullable BigDecimal gapMg,
      List<CandidateFood> foods,
      List<Plan.ExcludedFood> excluded) {

    public FoodStep {
      foods = List.copyOf(foods);
      excluded = List.copyOf(excluded);
    }

    /** What the foods leave open; null without a gap to speak of. */
    public @Nullable BigDecimal gapLeftMg() {
      return gapMg == null
          ? null
          : gapMg.subtract(PortionOptimiser.magnesium(foods)).max(BigDecimal.ZERO);
    }

    /** Whether a supplement would be the next thought: intake likely low and the gap still open. */
    public boolean leavesSupplementToConsider(Verdict verdict) {
      var left = gapLeftMg();
      return verdict == Verdict.LIKELY_LOW && left != null && left.signum() > 0;
    }
  }

  /** Chooses foods. */
  public FoodStep chooseFoods(
      Person person,
      LocalDate assessmentDate,
      AdequacyResult adequacy,
      KidneyFunction kidneys,
      List<CandidateFood> candidates) {
    var target = adequacy.shown().targetMg();
    var mean = adequacy.meanMg();
    var gap = target == null || mean == null ? null : target.subtract(mean).max(BigDecimal.ZERO);
    if (person.ageOn(assessmentDate).completedMonths()
        < tables.wholePolicy(Policy.PLAN_MIN_AGE_MONTHS)) {
      return new FoodStep(target, gap, List.of(), List.of());
    }
    var facts = PersonFacts.of(person, assessmentDate, kidneys.restrictsMinerals(tables), tables);
    var choice = FoodChoice.of(candidates, facts, tables);
    var optimiser =
        new PortionOptimiser(choice.allowed(), tables.wholePolicy(Policy.PLAN_MAX_PORTIONS));
    return new FoodStep(
        target, gap, gap == null ? List.of() : optimiser.close(gap), choice.excluded());
  }

  /** The plan of the answer; the place where it is rounded. */
  public Plan plan(FoodStep step, Situation situation, FindingTexts texts) {
    var left = step.gapLeftMg();
    var supplement =
        left == null
            ? null
            : new SupplementSuggestions(tables, texts).suggest(situation, left).orElse(null);
    return new Plan(
        step.targetMg(),
        rounded(step.gapMg()),
        step.foods().stream().map(FoodPlanner::planned).toList(),
        supplement,
        step.excluded(),
        rounded(left));
  }

  private static Plan.PlannedFood planned(CandidateFood food) {
    return new Plan.PlannedFood(
        food.foodId(),
        food.label(),
        food.portion(),
        PlainDecimal.of(food.grams()),
        PlainDecimal.mg(food.magnesiumMg()));
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal mg) {
    return mg == null ? null : PlainDecimal.mg(mg);
  }
}
