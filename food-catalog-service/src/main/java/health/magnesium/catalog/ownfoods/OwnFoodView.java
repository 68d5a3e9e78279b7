package health.magnesium.catalog.ownfoods;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant said of its own food.
 *
 * @param recordedBy subject of the token that wrote this revision, at {@code validFrom}
 * @param entry as it was entered; changed and put back it makes the next revision
 * @param dailyValue what the percentage of the label is of; null without one
 * @param yieldGrams weight of the finished dish; null without a recipe
 * @param ingredients as the recipe was computed with them; empty without a recipe
 * @param withoutNumber ingredients whose magnesium is not known as a number; because of them the
 *     dish's is not either
 * @param newerIngredients whether an ingredient has newer figures by now; see the recalculation
 */
@Schema(name = "OwnFood")
public record OwnFoodView(
    @Schema(examples = "3f0c5a1e") String recordedBy,
    OwnFoodEntry entry,
    @Nullable LabelValue dailyValue,
    @Schema(examples = "850") @Nullable BigDecimal yieldGrams,
    List<UsedIngredient> ingredients,
    List<String> withoutNumber,
    boolean newerIngredients) {

  /**
   * A daily value of labels.
   *
   * @param certainty S seen in the source, S2 in a secondary page, M from memory
   */
  @Schema(name = "LabelDailyValue")
  public record LabelValue(
      @Schema(examples = "%DV-US") String code,
      @Schema(examples = "420") BigDecimal magnesiumMg,
      @Schema(examples = "US daily value from 4 years since the rule of 2016") String source,
      @Schema(examples = "S2") String certainty) {

    static LabelValue of(DailyValue value) {
      return new LabelValue(value.code(), value.magnesiumMg(), value.source(), value.certainty());
    }
  }

  static OwnFoodView of(
      String recordedBy,
      OwnFoodEntry entry,
      @Nullable BigDecimal yieldGrams,
      List<UsedIngredient> ingredients,
      boolean newerIngredients) {
    var label = entry.label();
    return new OwnFoodView(
        recordedBy,
        entry,
        label == null || label.dailyValue() == null
            ? null
            : DailyValues.ALL.find(label.dailyValue()).map(LabelValue::of).orElse(null),
        yieldGrams,
        ingredients,
        ingredients.stream()
            .filter(ingredient -> ingredient.magnesiumMg() == null)
            .map(UsedIngredient::foodId)
            .distinct()
            .toList(),
        newerIngredients);
  }
}
