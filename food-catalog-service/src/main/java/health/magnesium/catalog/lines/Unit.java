package health.magnesium.catalog.lines;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word for how much: a row of {@code units.csv}.
 *
 * @param code such as {@code tbsp}
 * @param size grams of one, or millilitres of one; null for counts and sizes
 */
record Unit(String code, Kind kind, @Nullable BigDecimal size) {

  /** What kind of measure a unit is. */
  enum Kind {
    /** Exact in grams. */
    MASS,
    /** Exact in millilitres; only the food tells what they weigh. */
    VOLUME,
    /** A piece or a vessel; only a portion of the food tells what it weighs. */
    COUNT,
    /** How big a piece or a vessel is. */
    SIZE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Grams or millilitres of one. */
  BigDecimal exact() {
    if (size == null) {
      throw new IllegalStateException(code + " has no exact size");
    }
    return size;
  }
}
