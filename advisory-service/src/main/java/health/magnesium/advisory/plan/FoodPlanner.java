package health.magnesium.advisory.plan;

import health.magnesium.advisory.adequacy.AdequacyResult;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.FindingTexts;
import health.magnesium.advisory.safety.FoodFacts;
import health.magnesium.advisory.safety.KidneyFunction;
import health.magnesium.advisory.safety.LabReadings;
import health.magnesium.advisory.safety.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

  /** Chooses foods. */
  public FoodStep chooseFoods(
      Person person,
      LocalDate assessmentDate,
      AdequacyResult adequacy,
      KidneyFunction kidneys,
      LabReadings labs,
      List<CandidateFood> candidates) {
    var target = adequacy.shown().targetMg();
    var mean = adequacy.meanMg();
    var gap = target == null || mean == null ? null : target.subtract(mean).max(BigDecimal.ZERO);
    if (person.ageOn(assessmentDate).completedMonths()
        < tables.wholePolicy(Policy.PLAN_MIN_AGE_MONTHS)) {
      return new FoodStep(PlanStatus.NOT_FOR_INFANTS, target, gap, List.of(), List.of());
    }
    var facts = FoodFacts.of(person, assessmentDate, kidneys, labs, tables);
    var choice = FoodChoice.of(candidates, facts, tables);
    var optimiser =
        new PortionOptimiser(choice.allowed(), tables.wholePolicy(Policy.PLAN_MAX_PORTIONS));
    var foods = gap == null ? List.<CandidateFood>of() : optimiser.close(gap);
    return new FoodStep(status(gap, candidates, foods), target, gap, foods, choice.excluded());
  }

  private static PlanStatus status(
      @Nullable BigDecimal gap, List<CandidateFood> candidates, List<CandidateFood> foods) {
    if (gap == null) {
      return PlanStatus.GAP_UNKNOWN;
    }
    if (gap.signum() == 0) {
      return PlanStatus.NOT_NEEDED;
    }
    if (foods.isEmpty()) {
      return candidates.isEmpty() ? PlanStatus.NO_FOODS_KNOWN : PlanStatus.INFEASIBLE;
    }
    return PortionOptimiser.magnesium(foods).compareTo(gap) >= 0
        ? PlanStatus.CLOSES_GAP
        : PlanStatus.PARTLY;
  }

  /** The plan of the answer; the place where it is rounded. */
  public Plan plan(FoodStep step, Situation situation, FindingTexts texts) {
    var left = step.gapLeftMg();
    var supplement =
        left == null
            ? null
            : new SupplementSuggestions(tables, texts).suggest(situation, left).orElse(null);
    var probability = PlanProbability.of(situation.adequacy(), step.addedMg());
    return new Plan(
        step.targetMg(),
        rounded(step.gapMg()),
        step.foods().stream().map(FoodPlanner::planned).toList(),
        supplement,
        step.excluded(),
        rounded(left),
        step.status(),
        statusDetail(step, texts),
        probability.before(),
        probability.after());
  }

  private static String statusDetail(FoodStep step, FindingTexts texts) {
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put("gapMg", rounded(step.gapMg()));
    facts.put("gapLeftMg", rounded(step.gapLeftMg()));
    facts.put("addedMg", rounded(step.addedMg()));
    facts.put("excludedCount", step.excluded().size());
    return texts.sentence("plan-status." + step.status().code(), facts);
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
