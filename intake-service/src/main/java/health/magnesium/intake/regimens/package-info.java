/**
 * Supplements and medicines taken again and again. {@link RegimenSchedule} says on which day,
 * {@link Adherence} what became of the doses of a day.
 */
@NullMarked
package health.magnesium.intake.regimens;

import org.jspecify.annotations.NullMarked;
