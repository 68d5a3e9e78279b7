/** Tests of this part of the catalog. */
@NullMarked
package health.magnesium.catalog.foods;

import org.jspecify.annotations.NullMarked;
