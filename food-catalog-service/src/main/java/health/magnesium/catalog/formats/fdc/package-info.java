/**
 * USDA FoodData Central, as CSV ({@link health.magnesium.catalog.formats.fdc.FdcCsvFormat}) and as
 * JSON ({@link health.magnesium.catalog.formats.fdc.FdcJsonFormat}). Both hand what they find to
 * the same {@code FdcFoods}, {@code FdcValues} and {@code FdcPortions}, so that a food is the same
 * by either way. Nothing is kept in memory for each food but bits.
 */
@NullMarked
package health.magnesium.catalog.formats.fdc;

import org.jspecify.annotations.NullMarked;
