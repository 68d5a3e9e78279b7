/**
 * The same food in other sources: {@code FoodLinks} finds it, {@link
 * health.magnesium.catalog.sources.FoodSource} shows it with the difference. {@code same_foods.csv}
 * is ours: foods rich in magnesium that publishers call by different names.
 */
@NullMarked
package health.magnesium.catalog.sources;

import org.jspecify.annotations.NullMarked;
