package health.magnesium.advisory.advisory;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A food of the catalog as of a moment.
 *
 * @param asOf null for the composition of today
 */
record FoodRef(String foodId, @Nullable OffsetDateTime asOf) {}
