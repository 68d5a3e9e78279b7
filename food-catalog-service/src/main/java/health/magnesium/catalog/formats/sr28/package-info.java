/** The USDA National Nutrient Database for Standard Reference, release 28, as ASCII files. */
@NullMarked
package health.magnesium.catalog.formats.sr28;

import org.jspecify.annotations.NullMarked;
