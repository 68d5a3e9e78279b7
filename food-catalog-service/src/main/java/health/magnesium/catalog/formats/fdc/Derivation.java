package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How FoodData Central came to a number.
 *
 * @param code such as {@code LCCD}; null where none is published
 * @param sourceCode the publisher's coarser code, that of SR28's SRC_CD
 * @param grade our reading of the code; null for one that we do not know
 * @param lessThan whether the number is a limit that the food stays below
 */
record Derivation(
    @Nullable String code, @Nullable String sourceCode, @Nullable Grade grade, boolean lessThan) {

  static final Derivation NOT_PUBLISHED = new Derivation(null, null, null, false);

  /** What a number of this derivation says. */
  MagnesiumContent content(BigDecimal amount) {
    if (lessThan && amount.signum() > 0) {
      return new MagnesiumContent.BelowLimit(amount);
    }
    if (grade == Grade.ASSUMED_ZERO && amount.signum() == 0) {
      return new MagnesiumContent.AssumedZero();
    }
    return new MagnesiumContent.Measured(amount);
  }
}
