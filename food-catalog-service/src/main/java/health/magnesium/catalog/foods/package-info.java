/**
 * One food: {@code FoodRevision} is what a publisher's release says about it, {@code FoodEditorial}
 * what we say, {@link health.magnesium.catalog.foods.FoodView} both together as callers read them.
 */
@NullMarked
package health.magnesium.catalog.foods;

import org.jspecify.annotations.NullMarked;
