package health.magnesium.advisory.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks that a recorded quantity is possible. */
final class Amounts {

  private Amounts() {}

  static void requireNotNegative(String field, @Nullable BigDecimal value) {
    if (value != null && value.signum() < 0) {
      throw new IllegalArgumentException(field + " must not be negative: " + value.toPlainString());
    }
  }

  static void requirePositive(String field, @Nullable BigDecimal value) {
    if (value != null && value.signum() <= 0) {
      throw new IllegalArgumentException(field + " must be above zero: " + value.toPlainString());
    }
  }
}
