/**
 * Foods of one tenant, visible to that tenant alone: entered per 100 g, read off a label, or
 * composed as a recipe of other foods. {@link health.magnesium.catalog.ownfoods.LabelClaim} and
 * {@link health.magnesium.catalog.ownfoods.RecipeFigures} hold the arithmetic.
 */
@NullMarked
package health.magnesium.catalog.ownfoods;

import org.jspecify.annotations.NullMarked;
