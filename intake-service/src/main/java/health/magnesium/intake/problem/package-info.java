/** The kinds of failure of this service and the collecting of what is wrong with a body. */
@NullMarked
package health.magnesium.intake.problem;

import org.jspecify.annotations.NullMarked;
