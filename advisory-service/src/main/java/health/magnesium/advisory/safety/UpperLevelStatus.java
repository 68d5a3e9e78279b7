package health.magnesium.advisory.safety;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Supplements and medicines against the upper level. Milligrams of elemental magnesium a day, one
 * decimal. Magnesium added to food and water counts where the authority's level covers it; what is
 * naturally in them never does.
 *
 * @param limitMg null when the authority sets none for the group
 * @param appliesTo what the limit covers, in the authority's words; null without an authority's row
 * @param meanMg known part, mean over the used days, or of the regimens' week when no day is used;
 *     null when there is neither
 * @param highestDayMg known part on the highest of those days
 * @param daysAbove used days above the limit; null without a used day or without a limit
 * @param exceeded mean above the limit; null without a limit, and when a dose is unknown and the
 *     known part is within it
 */
public record UpperLevelStatus(
    @Nullable BigDecimal limitMg,
    @Nullable String appliesTo,
    @Nullable BigDecimal meanMg,
    @Nullable BigDecimal highestDayMg,
    @Nullable Integer daysAbove,
    @Nullable Boolean exceeded) {}
