/** Household measures and their weight. */
@NullMarked
package health.magnesium.catalog.portions;

import org.jspecify.annotations.NullMarked;
