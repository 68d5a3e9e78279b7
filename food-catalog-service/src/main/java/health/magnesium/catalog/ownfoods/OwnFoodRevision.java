package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.foods.TenantFoods;
import health.magnesium.catalog.portions.Portion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant said of its food, and from when until when it holds. Written by {@link
 * OwnFoodStore}, only read here. Amounts per 100 g or 100 ml; null is unknown.
 */
@Entity
@Immutable
@Table(name = "own_food_revision")
@NullUnmarked // filled by reflection
class OwnFoodRevision {

  @Id long id;
  String tenantId;
  String foodId;
  int revision;
  String name;
  String gtin;
  String basis;

  String magnesiumKind;
  BigDecimal magnesiumMg;
  BigDecimal magnesiumLimitMg;
  BigDecimal magnesiumMinMg;
  BigDecimal magnesiumMaxMg;
  String magnesiumGrade;

  @JdbcTypeCode(SqlTypes.JSON)
  Companions companions;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Portion> portions;

  @JdbcTypeCode(SqlTypes.JSON)
  List<UsedIngredient> ingredients;

  BigDecimal yieldGrams;

  @JdbcTypeCode(SqlTypes.JSON)
  OwnFoodEntry entry;

  Instant validFrom;
  Instant validTo;
  String recordedBy;

  boolean isInForce() {
    return validTo == null;
  }

  /**
   * The food as callers read it.
   *
   * @param asOf null for now
   * @param newest the number of the newest revision of foods, those of the ingredients among them
   */
  FoodView view(@Nullable Instant asOf, Map<String, Integer> newest) {
    var retired = validTo != null && (asOf == null || !validTo.isAfter(asOf));
    var hasNewer =
        isInForce()
            && ingredients.stream()
                .anyMatch(used -> newest.getOrDefault(used.foodId(), 0) > used.revision());
    return new FoodView(
        foodId,
        name,
        null,
        entry.aliases(),
        List.of(),
        entry.group(),
        entry.category(),
        TenantFoods.SOURCE,
        null,
        revision,
        validFrom,
        validTo,
        retired,
        entry.brand(),
        gtin,
        magnesium(),
        companions.with(magnesiumMg),
        portions,
        entry.tags(),
        Boolean.TRUE.equals(entry.tagsReviewed()),
        OwnFoodView.of(recordedBy, entry, yieldGrams, ingredients, hasNewer),
        revision
            + (retired ? "-retired" : validTo == null ? "" : "-ended")
            + (hasNewer ? "-newer" : ""));
  }

  private MagnesiumView magnesium() {
    var content = MagnesiumContent.of(magnesiumKind, magnesiumMg, magnesiumLimitMg);
    return new MagnesiumView(
        content.kind(),
        magnesiumMg,
        magnesiumLimitMg,
        basis,
        null,
        null,
        magnesiumGrade,
        null,
        magnesiumMinMg,
        magnesiumMaxMg);
  }
}
