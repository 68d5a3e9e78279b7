/**
 * Is what the person takes safe, and what has to be said beside the numbers? One final class per
 * rule, all of them in {@link health.magnesium.advisory.safety.AdvisoryRules}; each reads a {@link
 * health.magnesium.advisory.safety.Situation} and answers with {@link
 * health.magnesium.advisory.safety.Finding}s, which {@link
 * health.magnesium.advisory.safety.FindingTexts} puts into words.
 */
@NullMarked
package health.magnesium.advisory.safety;

import org.jspecify.annotations.NullMarked;
