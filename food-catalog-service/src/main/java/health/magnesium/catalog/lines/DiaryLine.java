package health.magnesium.catalog.lines;

import health.magnesium.catalog.search.FoodWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a diary as read, before any food is looked up.
 *
 * @param text as written
 * @param quantity null where none is written
 * @param unit null where the quantity counts the food itself, or nothing is written
 * @param size such as large; null where none is written
 * @param stated an exact amount beside the quantity, such as the 400 g of "1 can (400 g)"
 * @param foodText the words of the food as written; empty where only an amount is
 */
record DiaryLine(
    String text,
    @Nullable Quantity quantity,
    @Nullable Unit unit,
    @Nullable Unit size,
    @Nullable Exact stated,
    String foodText) {

  /** An amount in grams or millilitres. */
  record Exact(Quantity quantity, Unit unit) {}

  /** The words of the food in the form that names are compared in. */
  Set<String> foodWords() {
    return Set.copyOf(FoodWords.of(foodText));
  }
}
