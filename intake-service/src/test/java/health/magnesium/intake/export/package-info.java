/** Exports of the running service, read as a caller reads them. */
@NullMarked
package health.magnesium.intake.export;

import org.jspecify.annotations.NullMarked;
