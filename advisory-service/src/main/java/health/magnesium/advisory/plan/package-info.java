/**
 * What to eat to close the gap: {@link health.magnesium.advisory.plan.FoodChoice} leaves out what
 * the person must not or will not eat, {@link health.magnesium.advisory.plan.DailyFoods} plans some
 * days, each by {@link health.magnesium.advisory.plan.PortionOptimiser}, whose objective is written
 * there, {@link health.magnesium.advisory.plan.SupplementSuggestions} adds a supplement only when
 * every gate is clear. {@link health.magnesium.advisory.plan.Plan} is the part of the answer.
 */
@NullMarked
package health.magnesium.advisory.plan;

import org.jspecify.annotations.NullMarked;
