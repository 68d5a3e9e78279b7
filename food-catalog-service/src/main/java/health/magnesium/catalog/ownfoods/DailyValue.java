package health.magnesium.catalog.ownfoods;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The magnesium that a kind of label calls 100 percent.
 *
 * @param code as in {@code %DV-US}; intake-service calls doses by the same names
 * @param magnesiumMg 100 percent
 * @param steps how such labels round percentages
 * @param firstYear year from which labels have it; null for always
 * @param lastYear year until which labels have it; null for still
 * @param source where the figure is from
 * @param certainty S, S2, M, C or P, as in docs/sources.md
 */
record DailyValue(
    String code,
    BigDecimal magnesiumMg,
    LabelSteps steps,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    String source,
    String certainty) {

  /** Whether a label of that year can have used it. */
  boolean isOf(int year) {
    return (firstYear == null || year >= firstYear) && (lastYear == null || year <= lastYear);
  }

  /** The years in words, as in {@code 2016 and later}. */
  String years() {
    if (firstYear == null) {
      return lastYear == null ? "any year" : lastYear + " and earlier";
    }
    return lastYear == null ? firstYear + " and later" : firstYear + " to " + lastYear;
  }
}
