package health.magnesium.catalog.search;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A food as the search knows it: its names, and what lists are filtered by.
 *
 * @param dataset where it is from, such as {@code fdc-foundation} or {@code sr}
 * @param name the publisher's description
 * @param plainName our everyday name; null without editorial work
 * @param otherNames aliases and what the publisher also calls it
 * @param group our food group; null when not reviewed
 * @param tags null when not reviewed, which is not the same as none
 * @param magnesiumMg per 100 g or 100 ml; null is unknown, never zero
 * @param energyKcal per 100 g or 100 ml; null is unknown
 */
public record FoodName(
    String foodId,
    String dataset,
    String name,
    @Nullable String plainName,
    List<String> otherNames,
    @Nullable String category,
    @Nullable String group,
    @Nullable List<String> tags,
    @Nullable BigDecimal magnesiumMg,
    @Nullable BigDecimal energyKcal) {

  /** The dataset of a tenant's own foods. */
  static final String OWN = "own";

  public FoodName {
    otherNames = List.copyOf(otherNames);
    tags = tags == null ? null : List.copyOf(tags);
  }

  /** Who published it: the first part of its id. */
  String source() {
    return foodId.substring(0, foodId.indexOf('-'));
  }

  /** Whether nobody but its publisher named it: further names then may only be counted in. */
  boolean isAsPublished() {
    return plainName == null && !dataset.equals(OWN);
  }

  /** The name a person is shown. */
  String shownName() {
    return plainName == null ? name : plainName;
  }
}
