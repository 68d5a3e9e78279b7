/** Whether a day of the diary is complete, and who said so. */
@NullMarked
package health.magnesium.intake.days;

import org.jspecify.annotations.NullMarked;
