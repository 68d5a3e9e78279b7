/**
 * The HTTP side of an advisory. {@link health.magnesium.advisory.advisory.AdvisoryRequest} is the
 * body callers send; {@link health.magnesium.advisory.advisory.PatientRecord} makes the same body
 * from the intake service's answers; {@link health.magnesium.advisory.advisory.RequestCheck}
 * refuses what cannot be, {@link health.magnesium.advisory.advisory.InputBuilder} turns the rest
 * into the core's input, and {@link health.magnesium.advisory.advisory.Advisor} conducts.
 */
@NullMarked
package health.magnesium.advisory.advisory;

import org.jspecify.annotations.NullMarked;
