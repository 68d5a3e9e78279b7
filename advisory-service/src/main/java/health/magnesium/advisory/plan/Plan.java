package health.magnesium.advisory.plan;

import java.math.BigDecimal;
import java.util.List;
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
 * @param probabilityAfter the same with {@code foods} eaten every day
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
    @Nullable BigDecimal probabilityAfter) {

  public Plan {
    foods = List.copyOf(foods);
    excluded = List.copyOf(excluded);
  }

  /** One extra portion a day. */
  public record PlannedFood(
      String foodId, String label, String portion, BigDecimal grams, BigDecimal magnesiumMg) {}

  /**
   * @param reason a word of the exclusion tables, for example {@code allergy-tree-nut}
   */
  public record ExcludedFood(String foodId, String label, String reason) {}

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
