/** Tests of the package of the same name. */
@NullMarked
package health.magnesium.catalog.formats.canada;

import org.jspecify.annotations.NullMarked;
