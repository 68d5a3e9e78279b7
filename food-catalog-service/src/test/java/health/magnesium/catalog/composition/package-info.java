/** Tests of this part of the catalog. */
@NullMarked
package health.magnesium.catalog.composition;

import org.jspecify.annotations.NullMarked;
