/** Tests of this part of the catalog. */
@NullMarked
package health.magnesium.catalog.sources;

import org.jspecify.annotations.NullMarked;
