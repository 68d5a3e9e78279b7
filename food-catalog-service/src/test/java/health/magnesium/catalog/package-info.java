/** Tests of the service as a whole. */
@NullMarked
package health.magnesium.catalog;

import org.jspecify.annotations.NullMarked;
