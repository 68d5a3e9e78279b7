/** Tests of this part of the catalog. */
@NullMarked
package health.magnesium.catalog.lines;

import org.jspecify.annotations.NullMarked;
