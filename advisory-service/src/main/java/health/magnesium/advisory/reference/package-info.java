/**
 * The published figures, as tables with their sources.
 *
 * <p>{@link health.magnesium.advisory.reference.ReferenceTables} reads and checks every CSV file
 * under {@code reference/} once; {@link health.magnesium.advisory.reference.Authority} answers
 * which row applies to whom; a threshold that a rule needs is a {@link
 * health.magnesium.advisory.reference.Policy}. Every figure has a {@link
 * health.magnesium.advisory.reference.Provenance}.
 */
@NullMarked
package health.magnesium.advisory.reference;

import org.jspecify.annotations.NullMarked;
