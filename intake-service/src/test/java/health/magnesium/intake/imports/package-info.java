/** Imports over HTTP, against the real database. */
@NullMarked
package health.magnesium.intake.imports;

import org.jspecify.annotations.NullMarked;
