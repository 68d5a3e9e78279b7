/** Tests of the package of the same name. */
@NullMarked
package health.magnesium.catalog.portions;

import org.jspecify.annotations.NullMarked;
