/** Tests of the reader of SR28. */
@NullMarked
package health.magnesium.catalog.formats.sr28;

import org.jspecify.annotations.NullMarked;
