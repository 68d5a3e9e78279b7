package health.magnesium.catalog.ownfoods;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An ingredient as a recipe was computed with it.
 *
 * @param revision the revision of the food whose figures were used
 * @param grams null for a food per 100 ml
 * @param millilitres null for a food per 100 g
 * @param retention share of its magnesium that stays
 * @param magnesiumKind what is known of its magnesium
 * @param magnesiumMg what it brings to the dish; null where it has no number
 * @param minMg the least it brings
 * @param maxMg the most it brings; null where nothing bounds it
 */
@Schema(name = "UsedIngredient")
public record UsedIngredient(
    @Schema(examples = "sr-12061") String foodId,
    @Schema(examples = "2") int revision,
    @Schema(examples = "Nuts, almonds") String name,
    @Schema(examples = "100") @Nullable BigDecimal grams,
    @Nullable BigDecimal millilitres,
    @Schema(examples = "1") BigDecimal retention,
    @Schema(examples = "measured") String magnesiumKind,
    @Schema(examples = "270") @Nullable BigDecimal magnesiumMg,
    @Schema(examples = "270") BigDecimal minMg,
    @Schema(examples = "270") @Nullable BigDecimal maxMg) {}
