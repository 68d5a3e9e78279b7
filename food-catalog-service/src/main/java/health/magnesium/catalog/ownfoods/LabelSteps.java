package health.magnesium.catalog.ownfoods;

import java.math.BigDecimal;

/** How a label rounds, and so what a number on it can stand for. */
enum LabelSteps {
  /**
   * US percentages (21 CFR 101.9(c)(8)(iii), from memory): in steps of 2 up to 10 percent, of 5 up
   * to 50, of 10 above; less than 2 may be called 0. A number that is no such step, as on
   * supplements, is read as written.
   */
  US_PERCENT {
    @Override
    Stands of(BigDecimal percent) {
      if (percent.signum() == 0) {
        return new Stands(BigDecimal.ZERO, TWO);
      }
      if (isStep(percent, TWO, BigDecimal.TEN)) {
        return new Stands(
            percent.subtract(BigDecimal.ONE),
            percent.add(percent.compareTo(BigDecimal.TEN) == 0 ? HALF_OF_FIVE : BigDecimal.ONE));
      }
      if (isStep(percent, FIVE, FIFTY)) {
        return new Stands(
            percent.subtract(HALF_OF_FIVE),
            percent.add(percent.compareTo(FIFTY) == 0 ? FIVE : HALF_OF_FIVE));
      }
      return percent.compareTo(FIFTY) > 0 && isMultiple(percent, BigDecimal.TEN)
          ? new Stands(percent.subtract(FIVE), percent.add(FIVE))
          : AS_WRITTEN.of(percent);
    }
  },

  /** Rounded to the last digit that is written: {@code 84} stands for 83.5 to 84.5. */
  AS_WRITTEN {
    @Override
    Stands of(BigDecimal number) {
      return of(number, BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())));
    }
  };

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal HALF_OF_FIVE = new BigDecimal("2.5");
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  /** What a number on a label can stand for. */
  abstract Stands of(BigDecimal number);

  /** What a number stands for that was rounded to a multiple of {@code step}, above zero. */
  static Stands of(BigDecimal number, BigDecimal step) {
    var half = step.divide(TWO);
    return new Stands(number.subtract(half).max(BigDecimal.ZERO), number.add(half));
  }

  private static boolean isStep(BigDecimal percent, BigDecimal step, BigDecimal most) {
    return percent.compareTo(most) <= 0 && isMultiple(percent, step);
  }

  private static boolean isMultiple(BigDecimal number, BigDecimal step) {
    return number.remainder(step).signum() == 0;
  }

  /** From the least to the most that rounds to a number. */
  record Stands(BigDecimal least, BigDecimal most) {}
}
