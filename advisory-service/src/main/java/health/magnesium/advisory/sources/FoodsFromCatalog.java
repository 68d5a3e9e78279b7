package health.magnesium.advisory.sources;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of foods. */
public record FoodsFromCatalog(List<FoodFromCatalog> items) {

  /**
   * @param name the publisher's name
   * @param plainName the catalog's everyday name; null where it has none
   */
  public record FoodFromCatalog(
      String id,
      String name,
      @Nullable String plainName,
      @Nullable String group,
      @Nullable MagnesiumFromCatalog magnesium,
      NutrientsFromCatalog nutrients,
      List<PortionFromCatalog> portions,
      List<String> tags,
      @Nullable Integer revision) {

    public FoodFromCatalog {
      portions = List.copyOf(portions);
      tags = List.copyOf(tags);
    }
  }

  /** Per 100 g; null is unknown. */
  public record NutrientsFromCatalog(
      @Nullable BigDecimal magnesiumMg,
      @Nullable BigDecimal energyKcal,
      @Nullable BigDecimal potassiumMg,
      @Nullable BigDecimal phosphorusMg,
      @Nullable BigDecimal vitaminKUg,
      @Nullable BigDecimal fibreG) {}
}
