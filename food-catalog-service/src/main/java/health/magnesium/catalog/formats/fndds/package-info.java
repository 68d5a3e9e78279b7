/** USDA's Food and Nutrient Database for Dietary Studies, as its "At A Glance" workbooks. */
@NullMarked
package health.magnesium.catalog.formats.fndds;

import org.jspecify.annotations.NullMarked;
