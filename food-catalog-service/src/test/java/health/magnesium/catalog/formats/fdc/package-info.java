/** Tests of the reading of FoodData Central. */
@NullMarked
package health.magnesium.catalog.formats.fdc;

import org.jspecify.annotations.NullMarked;
