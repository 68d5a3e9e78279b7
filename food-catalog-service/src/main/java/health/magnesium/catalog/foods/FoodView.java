package health.magnesium.catalog.foods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.ownfoods.OwnFoodView;
import health.magnesium.catalog.portions.Portion;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A food as callers read it.
 *
 * @param name the publisher's description
 * @param plainName our everyday name; null without editorial work
 * @param otherNames further names that the publisher gives
 * @param group one of leafy-greens, nuts, seeds, legumes, whole-grains, other; null when not
 *     reviewed
 * @param category id of the publisher's own group, see {@code /v1/categories}
 * @param release the release this revision is from, see {@code /v1/releases}; null for a food of
 *     the tenant's own
 * @param validTo end of its validity; null while in force
 * @param retired whether no revision was in force at the moment asked for
 * @param tags empty when not reviewed, so read {@code tagsReviewed} before concluding anything from
 *     a tag that is absent
 * @param portions the one usually eaten first; possibly none
 * @param brand maker and brand of a product; null for a food that is none
 * @param gtin barcode of a branded food, 14 digits
 * @param own what the tenant said of its own food; null for foods of publishers
 */
@Schema(name = "Food")
public record FoodView(
    @Schema(examples = "sr-12061") String id,
    @Schema(examples = "Nuts, almonds") String name,
    @Schema(examples = "Almonds") @Nullable String plainName,
    List<String> aliases,
    List<String> otherNames,
    @Schema(examples = "nuts") @Nullable String group,
    @Schema(examples = "nut-and-seed-products") @Nullable String category,
    @Schema(examples = "sr") String source,
    @Schema(examples = "usda-sr28") @Nullable String release,
    @Schema(examples = "2") int revision,
    Instant validFrom,
    @Nullable Instant validTo,
    boolean retired,
    @Nullable String brand,
    @Nullable String gtin,
    MagnesiumView magnesium,
    NutrientsView nutrients,
    List<Portion> portions,
    List<String> tags,
    boolean tagsReviewed,
    @Nullable OwnFoodView own,
    @JsonIgnore String version) {

  static FoodView of(FoodRevision food, @Nullable FoodEditorial editorial, @Nullable Instant asOf) {
    var retired = food.validTo != null && (asOf == null || !food.validTo.isAfter(asOf));
    return new FoodView(
        food.foodId,
        food.name,
        editorial == null ? null : editorial.plainName,
        editorial == null ? List.of() : editorial.aliases,
        food.otherNames,
        editorial == null ? null : editorial.foodGroup,
        food.categoryId,
        FoodId.source(food.foodId),
        food.releaseId,
        food.revision,
        food.validFrom,
        food.validTo,
        retired,
        food.brand,
        food.gtin,
        food.magnesium(),
        food.nutrients(),
        editorial == null ? List.copyOf(food.portions) : editorial.usualFirst(food.portions),
        editorial == null ? List.of() : editorial.tags,
        editorial != null,
        null,
        version(food, editorial, retired));
  }

  /** Changes whenever anything in the view can have changed. */
  private static String version(
      FoodRevision food, @Nullable FoodEditorial editorial, boolean retired) {
    return food.revision
        + (editorial == null ? "" : "-" + editorial.version)
        + (retired ? "-retired" : food.validTo == null ? "" : "-ended");
  }
}
