package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent.BelowLimit;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a label says about the magnesium in one serving. Labels round, so a claim is an interval; a
 * label that says 0 says only that there is less than it would have to show.
 */
sealed interface LabelClaim {

  /**
   * As milligrams.
   *
   * @param step what the label rounds to, above zero; null for the last digit written
   */
  record Milligrams(BigDecimal mg, @Nullable BigDecimal step) implements LabelClaim {}

  /** As percent of a daily value. */
  record Percent(BigDecimal percent, DailyValue of) implements LabelClaim {}

  /**
   * The magnesium in 100 g, or in 100 ml.
   *
   * @param serving grams, or millilitres, of one serving; above zero
   */
  default Figure in100(BigDecimal serving) {
    return inOneServing().in100Of(serving);
  }

  private Figure inOneServing() {
    return switch (this) {
      case Milligrams(var mg, var step) ->
          figure(
              mg,
              step == null ? LabelSteps.AS_WRITTEN.of(mg) : LabelSteps.of(mg, step),
              BigDecimal.ONE,
              Grade.LABEL);
      case Percent(var percent, var of) ->
          figure(
              percent,
              of.steps().of(percent),
              of.magnesiumMg().movePointLeft(2),
              Grade.LABEL_DAILY_VALUE);
    };
  }

  private static Figure figure(
      BigDecimal number, LabelSteps.Stands stands, BigDecimal mgEach, Grade grade) {
    return number.signum() == 0
        ? new Figure(new BelowLimit(stands.most().multiply(mgEach)), null, null, grade)
        : new Figure(
            new Measured(number.multiply(mgEach)),
            stands.least().multiply(mgEach),
            stands.most().multiply(mgEach),
            grade);
  }
}
