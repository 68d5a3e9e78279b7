package health.magnesium.intake.items;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as values: 350 and 350.0 are the same. */
public final class Amounts {

  private Amounts() {}

  /** The same number without trailing zeros; null for null. */
  public static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
    if (amount == null) {
      return null;
    }
    var stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -20 ? stripped.setScale(0) : stripped;
  }
}
