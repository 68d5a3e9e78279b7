package health.magnesium.advisory.sources;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A household measure of a food.
 *
 * @param grams of {@code amount} measures
 */
public record PortionFromCatalog(
    String label, @Nullable BigDecimal amount, @Nullable String unit, BigDecimal grams) {}
