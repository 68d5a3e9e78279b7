/** Tests of this part of the catalog. */
@NullMarked
package health.magnesium.catalog.search;

import org.jspecify.annotations.NullMarked;
