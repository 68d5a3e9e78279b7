/** The diary: what a person ate, drank or took, and on which day. */
@NullMarked
package health.magnesium.intake.diary;

import org.jspecify.annotations.NullMarked;
