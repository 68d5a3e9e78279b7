/** Tests of a tenant's own foods. */
@NullMarked
package health.magnesium.catalog.ownfoods;

import org.jspecify.annotations.NullMarked;
