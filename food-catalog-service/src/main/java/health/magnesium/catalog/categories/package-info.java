/** The publishers' own groups of foods. */
@NullMarked
package health.magnesium.catalog.categories;

import org.jspecify.annotations.NullMarked;
