package health.magnesium.advisory.plan;

import health.magnesium.advisory.adequacy.AdequacyResult;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.FoodNote;
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
 * the supplement. Infants get no foods from here: milk, formula and food are for the paediatrician;
 * nor does a person whose portions are a clinician's matter.
 */
public final class FoodPlanner {

  /** The note that leaves portions to the clinician. */
  private static final String CLINICIAN_LED = "clinician-led";

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
    var gap =
        target == null || mean == null
            ? null
            : PlainDecimal.mg(target.subtract(mean).max(BigDecimal.ZERO));
    if (person.ageOn(assessmentDate).completedMonths()
        < tables.wholePolicy(Policy.PLAN_MIN_AGE_MONTHS)) {
      return nothing(PlanStatus.NOT_FOR_INFANTS, target, gap, List.of());
    }
    var facts = FoodFacts.of(person, assessmentDate, kidneys, labs, tables);
    var notes =
        tables.foodNotes().stream()
            .filter(note -> facts.contains(note.fact()))
            .map(FoodNote::note)
            .distinct()
            .toList();
    if (notes.contains(CLINICIAN_LED)) {
      return nothing(PlanStatus.CLINICIAN_LED, target, gap, notes);
    }
    var choice = FoodChoice.of(candidates, facts, tables);
    var days =
        gap == null
            ? List.<List<CandidateFood>>of()
            : new DailyFoods(choice.allowed(), tables).close(gap);
    return new FoodStep(status(gap, candidates, days), target, gap, days, choice.excluded(), notes);
  }

  private static FoodStep nothing(
      PlanStatus status,
      @Nullable BigDecimal target,
      @Nullable BigDecimal gap,
      List<String> notes) {
    return new FoodStep(status, target, gap, List.of(), List.of(), notes);
  }

  private static PlanStatus status(
      @Nullable BigDecimal gap, List<CandidateFood> candidates, List<List<CandidateFood>> days) {
    if (gap == null) {
      return PlanStatus.GAP_UNKNOWN;
    }
    if (gap.signum() == 0) {
      return PlanStatus.NOT_NEEDED;
    }
    if (days.isEmpty()) {
      return candidates.isEmpty() ? PlanStatus.NO_FOODS_KNOWN : PlanStatus.INFEASIBLE;
    }
    return FoodStep.gapLeftMg(days.getFirst(), gap).signum() == 0
        ? PlanStatus.CLOSES_GAP
        : PlanStatus.PARTLY;
  }

  /** The plan of the answer. */
  public Plan plan(FoodStep step, Situation situation, FindingTexts texts) {
    var left = step.gapLeftMg();
    var supplement =
        left == null
            ? null
            : new SupplementSuggestions(tables, texts).suggest(situation, left).orElse(null);
    var probability = PlanProbability.of(situation.adequacy(), step.addedMg());
    return new Plan(
        step.targetMg(),
        step.gapMg(),
        Plan.PlannedFood.of(step.foods()),
        supplement,
        step.excluded().stream().map(food -> Plan.ExcludedFood.of(food, texts)).toList(),
        left,
        step.status(),
        statusDetail(step, texts),
        probability.before(),
        probability.after(),
        Plan.PlannedDay.of(step),
        step.notes().stream().map(note -> Plan.Note.of(note, texts)).toList());
  }

  private static String statusDetail(FoodStep step, FindingTexts texts) {
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put("gapMg", step.gapMg());
    facts.put("gapLeftMg", step.gapLeftMg());
    facts.put("addedMg", step.addedMg());
    facts.put("excludedCount", step.excluded().size());
    return texts.sentence("plan-status." + step.status().code(), facts);
  }
}
