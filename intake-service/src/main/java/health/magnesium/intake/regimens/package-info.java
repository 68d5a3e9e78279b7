/** Supplements and medicines taken again and again; {@link RegimenSchedule} says on which day. */
@NullMarked
package health.magnesium.intake.regimens;

import org.jspecify.annotations.NullMarked;
