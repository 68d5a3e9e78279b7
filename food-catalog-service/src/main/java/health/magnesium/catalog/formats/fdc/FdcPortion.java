package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.portions.HouseholdMeasure;
import health.magnesium.catalog.portions.Portion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A portion as FoodData Central writes it, in one of three ways: a measure with a modifier
 * (Foundation: {@code cup}, {@code raw}), a modifier alone (SR Legacy: {@code cup, chopped}), or
 * words that hold the amount too (Survey: {@code 1 fl oz}, where the modifier is a number). Grams
 * are for the amount, which is often not 1.
 *
 * @param seq the publisher's order; null where there is none
 * @param measure empty for the measure {@code undetermined}
 */
record FdcPortion(
    @Nullable Integer seq,
    String amount,
    String measure,
    String description,
    String modifier,
    String gramWeight) {

  /** Portions without a place in the order come last. */
  private static final int LAST = 9_999;

  private static final String NOT_SPECIFIED_CODE = "90000";
  private static final String NOT_SPECIFIED = "Quantity not specified";

  FdcPortion {
    measure = FdcText.words(measure);
    measure = measure.equalsIgnoreCase("undetermined") ? "" : measure;
    description = FdcText.words(description);
    modifier = FdcText.words(modifier);
  }

  /** Whether it stands for an amount that nobody measured. */
  boolean isOfNoQuantity() {
    return modifier.equals(NOT_SPECIFIED_CODE) || description.equalsIgnoreCase(NOT_SPECIFIED);
  }

  /**
   * The portion as the catalog keeps it, such as {@code 1.0 cup raw}.
   *
   * @throws BadRow if it weighs nothing, or has no words
   */
  Portion published() {
    var grams = FdcText.positive(gramWeight);
    int order = seq == null ? LAST : seq;
    var unit = unit();
    if (!unit.isEmpty()) {
      var count = FdcText.positive(amount);
      return Portion.ofGrams(order, label(count, unit), count, unit, grams);
    }
    if (description.isEmpty()) {
      throw new BadRow("portion-without-words");
    }
    var words = HouseholdMeasure.of(description);
    return Portion.ofGrams(order, description, words.amount(), words.unit(), grams);
  }

  private String unit() {
    if (!measure.isEmpty()) {
      return modifier.isEmpty() ? measure : measure + " " + modifier;
    }
    return description.isEmpty() ? modifier : "";
  }

  /** The CSV has {@code 1.0}, the JSON 1: one decimal at least, as in the CSV. */
  private static String label(BigDecimal count, String unit) {
    return (count.scale() < 1 ? count.setScale(1) : count).toPlainString() + " " + unit;
  }
}
