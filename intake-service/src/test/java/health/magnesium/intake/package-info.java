/** Tests of the running service, on a real PostgreSQL. */
@NullMarked
package health.magnesium.intake;

import org.jspecify.annotations.NullMarked;
