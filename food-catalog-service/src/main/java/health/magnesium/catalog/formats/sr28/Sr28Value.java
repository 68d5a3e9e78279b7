package health.magnesium.catalog.formats.sr28;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the codes that SR28 gives with each number.
 *
 * <p>Source code (SRC_CD) 7 means assumed zero. Codes 1, 6, 12 and 13 are analyses of the food; 5
 * and 8 rest on labels; 9 and 11 are calculated. Code 4 is "calculated or imputed": the derivation
 * code tells which, and where it is silent we say imputed, the weaker of the two.
 */
public final class Sr28Value {

  private static final Set<String> CALCULATED = Set.of("R", "F", "N", "P", "J", "M");

  private Sr28Value() {}

  /** A number of SR28 with its codes. */
  public static PublishedValue of(
      Nutrient nutrient,
      BigDecimal amount,
      String sourceCode,
      @Nullable String derivation,
      @Nullable Integer dataPoints,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max) {
    var assumedZero = sourceCode.equals("7") && amount.signum() == 0;
    return new PublishedValue(
        nutrient,
        assumedZero ? new MagnesiumContent.AssumedZero() : new MagnesiumContent.Measured(amount),
        grade(sourceCode, derivation),
        sourceCode,
        derivation,
        dataPoints,
        min,
        max);
  }

  static @Nullable Grade grade(String sourceCode, @Nullable String derivation) {
    return switch (sourceCode) {
      case "1", "6", "12", "13" -> Grade.ANALYTICAL;
      case "4" -> isCalculated(derivation) ? Grade.CALCULATED : Grade.IMPUTED;
      case "5", "8" -> Grade.LABEL;
      case "7" -> Grade.ASSUMED_ZERO;
      case "9", "11" -> Grade.CALCULATED;
      default -> null;
    };
  }

  private static boolean isCalculated(@Nullable String derivation) {
    return derivation != null && CALCULATED.contains(derivation.substring(0, 1));
  }
}
