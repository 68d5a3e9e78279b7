/** Tests of this part of the catalog. */
@NullMarked
package health.magnesium.catalog.forms;

import org.jspecify.annotations.NullMarked;
