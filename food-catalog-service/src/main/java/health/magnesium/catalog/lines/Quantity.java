package health.magnesium.catalog.lines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number as written, or a range where one was written. Both ends are above zero; thirds and the
 * like are rounded to six decimals.
 *
 * @param max as {@code min} unless a range was written
 */
@Schema(name = "DiaryQuantity")
public record Quantity(
    @Schema(examples = "2") BigDecimal min, @Schema(examples = "2") BigDecimal max) {

  private static final int DECIMALS = 6;

  public Quantity {
    if (min.signum() <= 0 || max.compareTo(min) < 0) {
      throw new IllegalArgumentException("no quantity: " + min + " to " + max);
    }
    min = plain(min);
    max = plain(max);
  }

  static final Quantity ONE = of(BigDecimal.ONE);

  static Quantity of(BigDecimal value) {
    return new Quantity(value, value);
  }

  static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
  }

  Quantity times(Quantity other) {
    return new Quantity(min.multiply(other.min), max.multiply(other.max));
  }

  Quantity plus(BigDecimal more) {
    return new Quantity(min.add(more), max.add(more));
  }

  /** Whether one number was written, and which. */
  boolean is(BigDecimal value) {
    return min.compareTo(value) == 0 && max.compareTo(value) == 0;
  }

  boolean hasTwoEnds() {
    return min.compareTo(max) != 0;
  }

  @Override
  public String toString() {
    return hasTwoEnds() ? min.toPlainString() + "-" + max.toPlainString() : min.toPlainString();
  }

  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
