/**
 * What the person ate, drank and took, and what it adds up to.
 *
 * <p>{@link health.magnesium.advisory.intake.RecordedDay} and {@link
 * health.magnesium.advisory.intake.Regimen} come in; {@link health.magnesium.advisory.intake.Diary}
 * turns them into days whose magnesium is kept apart by {@link
 * health.magnesium.advisory.intake.Stream}; {@link health.magnesium.advisory.intake.IntakeSummary}
 * is the part of the answer that shows it. An unknown amount stays unknown; it is never zero.
 */
@NullMarked
package health.magnesium.advisory.intake;

import org.jspecify.annotations.NullMarked;
