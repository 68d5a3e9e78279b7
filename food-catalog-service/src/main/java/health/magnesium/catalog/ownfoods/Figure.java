package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumContent.AssumedZero;
import health.magnesium.catalog.composition.MagnesiumContent.BelowLimit;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.MagnesiumContent.Trace;
import health.magnesium.catalog.composition.MagnesiumContent.Unknown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The magnesium in some amount of a food, in mg, with the bounds that its source leaves open.
 *
 * @param minMg not less than this; null where nothing more is known than the content says
 * @param maxMg not more than this; null likewise
 */
record Figure(
    MagnesiumContent content,
    @Nullable BigDecimal minMg,
    @Nullable BigDecimal maxMg,
    @Nullable Grade grade) {

  private static final int DIGITS = 10;
  private static final MathContext NEAREST = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  static Figure unknown() {
    return new Figure(new Unknown(), null, null, null);
  }

  /** The least that can be in it: 0 where nothing is known. */
  BigDecimal atLeast() {
    return minMg == null ? content.amountMg().orElse(BigDecimal.ZERO) : minMg;
  }

  /** The most that can be in it; empty where nothing bounds it. */
  Optional<BigDecimal> atMost() {
    if (maxMg != null) {
      return Optional.of(maxMg);
    }
    return content instanceof BelowLimit(var limit)
        ? Optional.ofNullable(limit)
        : content.amountMg();
  }

  /** The limit that it is below, where one is stated. */
  @Nullable BigDecimal limitMg() {
    return content instanceof BelowLimit(var limit) ? limit : null;
  }

  /** The same food, {@code factor} times as much of it. */
  Figure times(BigDecimal factor) {
    UnaryOperator<BigDecimal> times = mg -> mg.multiply(factor);
    return each(times, times, times);
  }

  /**
   * What 100 g have, where this is what {@code grams} have. Bounds are rounded outwards, so that
   * what lay between them still does.
   *
   * @param grams or millilitres, above zero
   */
  Figure in100Of(BigDecimal grams) {
    return each(
        mg -> in100Of(grams, mg, NEAREST),
        mg -> in100Of(grams, mg, DOWN),
        mg -> in100Of(grams, mg, UP));
  }

  /** Nearest to what 100 g have, where {@code grams} have that amount. */
  static BigDecimal in100Of(BigDecimal grams, BigDecimal amount) {
    return in100Of(grams, amount, NEAREST);
  }

  private static BigDecimal in100Of(BigDecimal grams, BigDecimal amount, MathContext rounding) {
    return plain(amount.movePointRight(2).divide(grams, rounding));
  }

  /** Without zeros at the end, and not as a power of ten. */
  static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Figure each(
      UnaryOperator<BigDecimal> number,
      UnaryOperator<BigDecimal> least,
      UnaryOperator<BigDecimal> most) {
    var changed =
        switch (content) {
          case Measured(var mg) -> new Measured(number.apply(mg));
          case BelowLimit(var limit) -> new BelowLimit(limit == null ? null : most.apply(limit));
          case Trace trace -> trace;
          case Unknown unknown -> unknown;
          case AssumedZero zero -> zero;
        };
    return new Figure(
        changed,
        minMg == null ? null : least.apply(minMg),
        maxMg == null ? null : most.apply(maxMg),
        grade);
  }
}
