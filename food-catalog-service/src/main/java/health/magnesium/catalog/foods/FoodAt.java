package health.magnesium.catalog.foods;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A food at a moment.
 *
 * @param asOf null for now
 */
public record FoodAt(String foodId, @Nullable Instant asOf) {}
