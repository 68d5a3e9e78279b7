package health.magnesium.advisory.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What counts as the same contributor: a food of the catalog by id, anything else by label. */
record Contribution(Stream stream, @Nullable String foodId, String name) {

  static Contribution of(CountedItem item) {
    var foodId = item.item() instanceof Item.Food food ? food.foodId() : null;
    return new Contribution(
        item.stream(), foodId, Objects.requireNonNullElse(foodId, item.item().label()));
  }

  /** The name of the items of one contributor, the same in every order. */
  static String firstLabel(Collection<CountedItem> items) {
    return items.stream()
        .map(item -> item.item().label())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
