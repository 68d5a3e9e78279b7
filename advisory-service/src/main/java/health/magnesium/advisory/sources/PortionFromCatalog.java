package health.magnesium.advisory.sources;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A household measure of a food: the weight or the volume of {@code amount} measures, the other one
 * null.
 */
public record PortionFromCatalog(
    String label,
    @Nullable BigDecimal amount,
    @Nullable String unit,
    @Nullable BigDecimal grams,
    @Nullable BigDecimal millilitres) {}
