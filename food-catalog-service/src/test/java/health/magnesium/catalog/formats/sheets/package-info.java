/** Tests of the package of the same name. */
@NullMarked
package health.magnesium.catalog.formats.sheets;

import org.jspecify.annotations.NullMarked;
