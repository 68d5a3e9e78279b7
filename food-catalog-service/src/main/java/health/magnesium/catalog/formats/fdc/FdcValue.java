package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.composition.PublishedValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of FoodData Central.
 *
 * @param dataPoints analyses behind it
 */
record FdcValue(
    KeptNutrient nutrient,
    BigDecimal amount,
    Derivation derivation,
    @Nullable Integer dataPoints,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max) {

  PublishedValue published() {
    return new PublishedValue(
        nutrient.nutrient(),
        derivation.content(amount),
        derivation.grade(),
        derivation.sourceCode(),
        derivation.code(),
        dataPoints,
        min,
        max);
  }
}
