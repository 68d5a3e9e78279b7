/**
 * Is the intake enough? The method of the Institute of Medicine (2000) for one person's diary:
 * {@link health.magnesium.advisory.adequacy.AdequacyCalculator} picks the row and the method,
 * {@link health.magnesium.advisory.adequacy.EarTest} and {@link
 * health.magnesium.advisory.adequacy.AiTest} do the arithmetic, {@link
 * health.magnesium.advisory.adequacy.Adequacy} is the part of the answer.
 *
 * <p>The only package that computes with {@code double}; it rounds at its edge.
 */
@NullMarked
package health.magnesium.advisory.adequacy;

import org.jspecify.annotations.NullMarked;
