/** Files as nobody would publish them. */
@NullMarked
package health.magnesium.catalog.formats.fuzz;

import org.jspecify.annotations.NullMarked;
