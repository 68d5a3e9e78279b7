package health.magnesium.catalog.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a food a line means: grams, or millilitres for a food whose figures are per 100 ml.
 *
 * @param amount null if it cannot be told; the middle of a range of quantities
 * @param min the least that the line can mean; null if nothing is known
 * @param max the most; null if nothing is known
 * @param portion the publisher's words for the portion that was used
 * @param reason why, in words
 */
record Weighed(
    @Nullable BigDecimal amount,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    AmountFrom from,
    @Nullable String portion,
    String reason) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * A number of units of which one weighs this much.
   *
   * @param each weights of one unit, the likeliest first
   */
  static Weighed of(
      Quantity quantity,
      List<BigDecimal> each,
      AmountFrom from,
      @Nullable String portion,
      String reason) {
    var lightest = each.stream().reduce(BigDecimal::min).orElseThrow();
    var heaviest = each.stream().reduce(BigDecimal::max).orElseThrow();
    var middle = quantity.min().add(quantity.max()).divide(TWO, MathContext.DECIMAL64);
    return new Weighed(
        middle.multiply(each.getFirst()),
        quantity.min().multiply(lightest),
        quantity.max().multiply(heaviest),
        from,
        portion,
        reason);
  }

  static Weighed nothing(String reason) {
    return new Weighed(null, null, null, AmountFrom.NONE, null, reason);
  }
}
