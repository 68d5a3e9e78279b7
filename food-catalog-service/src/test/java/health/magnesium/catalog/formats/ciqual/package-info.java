/** Tests of the package of the same name. */
@NullMarked
package health.magnesium.catalog.formats.ciqual;

import org.jspecify.annotations.NullMarked;
