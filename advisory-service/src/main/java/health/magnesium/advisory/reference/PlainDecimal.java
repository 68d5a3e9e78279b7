package health.magnesium.advisory.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one way a decimal is written: no trailing zeros, no exponent, so that 350, 350.0 and 3.5E+2
 * are equal and print as 350. Rounding is half up and happens once, where an answer is made.
 */
public final class PlainDecimal {

  private static final int MG_DECIMALS = 1;
  private static final int SHARE_DECIMALS = 3;

  private PlainDecimal() {}

  public static BigDecimal of(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Milligrams, one decimal. */
  public static BigDecimal mg(BigDecimal value) {
    return of(value.setScale(MG_DECIMALS, RoundingMode.HALF_UP));
  }

  /** An upper bound in milligrams, one decimal, never below the bound itself. */
  public static BigDecimal mgAtMost(BigDecimal bound) {
    return of(bound.setScale(MG_DECIMALS, RoundingMode.CEILING));
  }

  /** Shares, probabilities and z, three decimals. */
  public static BigDecimal share(BigDecimal value) {
    return of(value.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
  }
}
