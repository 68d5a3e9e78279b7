package health.magnesium.catalog.composition;

import health.magnesium.catalog.foods.FoodAt;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.portions.Portion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one food of a batch contains, per 100 g. All but foodId, asOf and status are null for an
 * unknown food.
 *
 * @param status {@code known}: there is a number; {@code unknown-value}: the food is known, its
 *     magnesium is not; {@code retired}: out of force at that moment, the figures are the last
 *     ones; {@code unknown-food}: no such food, or none yet at that moment
 * @param magnesiumMg per 100 g; null unless published as a number
 */
@Schema(name = "Composition")
public record Composition(
    @Schema(examples = "sr-12061") String foodId,
    @Nullable Instant asOf,
    @Schema(enumeration = {"known", "unknown-value", "unknown-food", "retired"}) String status,
    @Schema(examples = "Nuts, almonds") @Nullable String name,
    @Schema(examples = "Almonds") @Nullable String plainName,
    @Schema(examples = "nuts") @Nullable String group,
    @Schema(examples = "270") @Nullable BigDecimal magnesiumMg,
    @Nullable MagnesiumView magnesium,
    @Schema(examples = "579") @Nullable BigDecimal energyKcal,
    List<Portion> portions,
    List<String> tags,
    boolean tagsReviewed,
    @Schema(examples = "2") @Nullable Integer revision,
    @Schema(examples = "usda-sr28") @Nullable String release,
    @Nullable Instant validFrom) {

  static Composition of(FoodAt wanted, Optional<FoodView> found) {
    return found
        .map(food -> of(wanted, food))
        .orElseGet(
            () ->
                new Composition(
                    wanted.foodId(),
                    wanted.asOf(),
                    "unknown-food",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    false,
                    null,
                    null,
                    null));
  }

  private static Composition of(FoodAt wanted, FoodView food) {
    return new Composition(
        wanted.foodId(),
        wanted.asOf(),
        status(food),
        food.name(),
        food.plainName(),
        food.group(),
        food.nutrients().magnesiumMg(),
        food.magnesium(),
        food.nutrients().energyKcal(),
        food.portions(),
        food.tags(),
        food.tagsReviewed(),
        food.revision(),
        food.release(),
        food.validFrom());
  }

  private static String status(FoodView food) {
    if (food.retired()) {
      return "retired";
    }
    return food.magnesium().amountMg() == null ? "unknown-value" : "known";
  }
}
