/** Tests of the readers of publishers' files. */
@NullMarked
package health.magnesium.catalog.formats;

import org.jspecify.annotations.NullMarked;
