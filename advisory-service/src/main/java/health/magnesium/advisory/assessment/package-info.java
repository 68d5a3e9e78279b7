/**
 * The conductor of the pure core: {@link health.magnesium.advisory.assessment.Assessor} takes an
 * {@link health.magnesium.advisory.assessment.AssessmentInput} and gives an {@link
 * health.magnesium.advisory.assessment.Assessment}. No clock, no I/O: the same input and tables
 * give the same answer.
 */
@NullMarked
package health.magnesium.advisory.assessment;

import org.jspecify.annotations.NullMarked;
