package health.magnesium.advisory.plan;

import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.safety.FindingTexts;
import health.magnesium.advisory.safety.RemovedFood;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would close the gap. Milligrams of elemental magnesium a day, one decimal.
 *
 * @param targetMg recommendation or adequate intake; null when no row applies
 * @param gapMg target minus mean intake, at least 0; null without a target or a mean
 * @param foods extra portions for a day, largest contribution first; empty when there is no gap or
 *     nothing may be offered
 * @param supplement null unless every safety gate is clear and food does not close the gap
 * @param excluded foods left out for this person, in order of label
 * @param gapLeftMg what the foods leave open; 0 when they close the gap, null when there is no
 *     gapMg
 * @param status what the foods do about the gap
 * @param statusDetail the status in a sentence, with what is left open
 * @param probabilityBefore that intake as recorded is adequate, 0 to 1; null where no probability
 *     may be given
 * @param probabilityAfter the same with as much magnesium as {@code foods} have every day
 * @param days foods for some days in a row, the first day being {@code foods}; empty when no food
 *     is planned
 * @param notes what else to know about food for this person, in words
 */
public record Plan(
    @Nullable BigDecimal targetMg,
    @Nullable BigDecimal gapMg,
    List<PlannedFood> foods,
    @Nullable SupplementSuggestion supplement,
    List<ExcludedFood> excluded,
    @Nullable BigDecimal gapLeftMg,
    PlanStatus status,
    String statusDetail,
    @Nullable BigDecimal probabilityBefore,
    @Nullable BigDecimal probabilityAfter,
    List<PlannedDay> days,
    List<Note> notes) {

  public Plan {
    foods = List.copyOf(foods);
    excluded = List.copyOf(excluded);
    days = List.copyOf(days);
    notes = List.copyOf(notes);
  }

  /**
   * One extra portion a day.
   *
   * @param energyKcal of the portion; null when it is not known
   */
  public record PlannedFood(
      String foodId,
      String label,
      String portion,
      BigDecimal grams,
      BigDecimal magnesiumMg,
      @Nullable BigDecimal energyKcal) {

    static List<PlannedFood> of(List<CandidateFood> foods) {
      return foods.stream()
          .map(
              food ->
                  new PlannedFood(
                      food.foodId(),
                      food.label(),
                      food.portion(),
                      PlainDecimal.of(food.grams()),
                      food.magnesiumMg(),
                      food.energyKcal()))
          .toList();
    }
  }

  /**
   * The extra portions of one day.
   *
   * @param day 1 for the first
   * @param foods empty on a day for which nothing is left that would be no repetition too many
   * @param energyKcal of all portions; null when one of them is not known
   * @param gapLeftMg what the foods of the day leave open
   */
  public record PlannedDay(
      int day,
      List<PlannedFood> foods,
      BigDecimal magnesiumMg,
      @Nullable BigDecimal energyKcal,
      BigDecimal gapLeftMg) {

    public PlannedDay {
      foods = List.copyOf(foods);
    }

    static List<PlannedDay> of(FoodStep step) {
      var gap = step.gapMg();
      if (gap == null) {
        return List.of();
      }
      var days = new ArrayList<PlannedDay>();
      for (var foods : step.days()) {
        days.add(
            new PlannedDay(
                days.size() + 1,
                PlannedFood.of(foods),
                PortionOptimiser.magnesium(foods),
                energy(foods),
                FoodStep.gapLeftMg(foods, gap)));
      }
      return days;
    }

    private static @Nullable BigDecimal energy(List<CandidateFood> foods) {
      var sum = BigDecimal.ZERO;
      for (var food : foods) {
        var kcal = food.energyKcal();
        if (kcal == null) {
          return null;
        }
        sum = sum.add(kcal);
      }
      return sum;
    }
  }

  /**
   * A food left out.
   *
   * @param reason a word of the exclusion tables, for example {@code allergy-tree-nut}
   * @param detail the reason in words
   */
  public record ExcludedFood(String foodId, String label, String reason, String detail) {

    static ExcludedFood of(RemovedFood food, FindingTexts texts) {
      return new ExcludedFood(
          food.foodId(),
          food.label(),
          food.reason(),
          texts.sentence("excluded." + food.reason(), Map.of()));
    }
  }

  /**
   * Something to know about the plan because of the person.
   *
   * @param code a word of {@code food-notes.csv}
   */
  public record Note(String code, String text) {

    static Note of(String code, FindingTexts texts) {
      return new Note(code, texts.sentence("plan-note." + code, Map.of()));
    }
  }

  /**
   * A supplement to discuss with a clinician, never an order.
   *
   * @param elementalMgPerDay at most the gap that the foods leave, and at most the upper level
   * @param forms codes of forms to choose from
   * @param note in words
   */
  public record SupplementSuggestion(
      BigDecimal elementalMgPerDay, List<String> forms, String note) {

    public SupplementSuggestion {
      forms = List.copyOf(forms);
    }
  }
}
