package health.magnesium.catalog.composition;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher says about the magnesium in 100 g (or 100 ml) of a food.
 *
 * <p>Only {@link Measured} and {@link AssumedZero} have a number. A published 0 is a number. A
 * trace, a value below a limit and a missing value are none, and are never read as zero.
 */
public sealed interface MagnesiumContent {

  /** A published number; how it was found is told by its {@link Grade}. */
  record Measured(BigDecimal mg) implements MagnesiumContent {
    public Measured {
      if (mg.signum() < 0) {
        throw new IllegalArgumentException("magnesium cannot be negative: " + mg.toPlainString());
      }
    }
  }

  /**
   * Looked for and found to be less than the limit.
   *
   * @param limitMg null where the publisher does not state it
   */
  record BelowLimit(@Nullable BigDecimal limitMg) implements MagnesiumContent {}

  /** Present in an amount that the publisher does not quantify. */
  record Trace() implements MagnesiumContent {}

  /** No value published. */
  record Unknown() implements MagnesiumContent {}

  /** Published as 0 without measurement, because the food is held not to have any. */
  record AssumedZero() implements MagnesiumContent {}

  /**
   * Reads what the catalog stores.
   *
   * @throws IllegalArgumentException if kind and number do not belong together
   */
  static MagnesiumContent of(String kind, @Nullable BigDecimal mg, @Nullable BigDecimal limitMg) {
    if (mg != null) {
      return switch (kind) {
        case "measured" -> new Measured(mg);
        case "assumed-zero" -> new AssumedZero();
        default ->
            throw new IllegalArgumentException("magnesium of kind " + kind + " has no number");
      };
    }
    return switch (kind) {
      case "below-limit" -> new BelowLimit(limitMg);
      case "trace" -> new Trace();
      case "unknown" -> new Unknown();
      default -> throw new IllegalArgumentException("magnesium of kind " + kind + " has a number");
    };
  }

  /** The kind as the API and the database spell it. */
  default String kind() {
    return switch (this) {
      case Measured measured -> "measured";
      case BelowLimit below -> "below-limit";
      case Trace trace -> "trace";
      case Unknown unknown -> "unknown";
      case AssumedZero zero -> "assumed-zero";
    };
  }

  /** The number in mg, where there is one. */
  default Optional<BigDecimal> amountMg() {
    return switch (this) {
      case Measured(var mg) -> Optional.of(mg);
      case AssumedZero zero -> Optional.of(BigDecimal.ZERO);
      case BelowLimit below -> Optional.empty();
      case Trace trace -> Optional.empty();
      case Unknown unknown -> Optional.empty();
    };
  }
}
