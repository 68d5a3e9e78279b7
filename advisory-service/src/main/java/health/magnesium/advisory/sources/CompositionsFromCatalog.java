package health.magnesium.advisory.sources;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalog says of foods, in the order asked. */
public record CompositionsFromCatalog(List<Item> items) {

  /**
   * One food.
   *
   * @param status {@code known}, {@code unknown-value}, {@code unknown-food} or {@code retired}
   * @param plainName the catalog's everyday name; null where it has none
   * @param magnesiumMg in the basis of {@code magnesium}; null unless known
   * @param magnesium how that is known; null for an unknown food
   */
  public record Item(
      String foodId,
      String status,
      @Nullable String name,
      @Nullable String plainName,
      @Nullable BigDecimal magnesiumMg,
      @Nullable MagnesiumFromCatalog magnesium,
      List<PortionFromCatalog> portions,
      @Nullable Integer revision) {

    public Item {
      portions = List.copyOf(portions);
    }
  }
}
