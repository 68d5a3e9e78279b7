package health.magnesium.catalog.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders of the food list. Foods without a number come last in either order of one. */
enum FoodSort {
  RELEVANCE("relevance", "length(terms)", true, true),
  NAME("name", "sort_name", false, true),
  NAME_DESCENDING("-name", "sort_name", false, false),
  MAGNESIUM("magnesium", "coalesce(magnesium_mg, 1000000000)", true, true),
  MAGNESIUM_DESCENDING("-magnesium", "coalesce(magnesium_mg, -1)", true, false),
  PER_ENERGY(
      "magnesium-per-100-kcal",
      "coalesce(" + FoodFilter.PER_100_KCAL + ", 1000000000)",
      true,
      true),
  PER_ENERGY_DESCENDING(
      "-magnesium-per-100-kcal", "coalesce(" + FoodFilter.PER_100_KCAL + ", -1)", true, false);

  static final String CODES =
      "relevance, name, -name, magnesium, -magnesium, magnesium-per-100-kcal,"
          + " -magnesium-per-100-kcal";

  private static final BigDecimal LAST = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal LAST_DESCENDING = BigDecimal.ONE.negate();

  private final String code;
  private final String key;
  private final boolean numeric;
  private final boolean ascending;

  FoodSort(String code, String key, boolean numeric, boolean ascending) {
    this.code = code;
    this.key = key;
    this.numeric = numeric;
    this.ascending = ascending;
  }

  static Optional<FoodSort> find(String code) {
    return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
  }

  String code() {
    return code;
  }

  /** SQL of the key; ties are broken by food id. Branded foods with the fewest words first. */
  String key() {
    return key;
  }

  boolean isNumeric() {
    return numeric;
  }

  String orderBy() {
    return key + (ascending ? "" : " desc") + ", food_id";
  }

  /** SQL that is true behind the place given by {@code :after} and {@code :afterId}. */
  String isBehindCursor() {
    var after = numeric ? "cast(:after as numeric)" : "cast(:after as text)";
    return ascending
        ? "(%s, food_id) > (%s, :afterId)".formatted(key, after)
        : "(%1$s < %2$s or (%1$s = %2$s and food_id > :afterId))".formatted(key, after);
  }

  /** The place of a food in memory. */
  SortKey key(FoodName food, int rank) {
    return switch (this) {
      case RELEVANCE -> number(BigDecimal.valueOf(rank), food);
      case NAME, NAME_DESCENDING ->
          new SortKey(food.shownName().toLowerCase(Locale.ROOT), null, food.foodId(), ascending);
      case MAGNESIUM, MAGNESIUM_DESCENDING -> number(food.magnesiumMg(), food);
      case PER_ENERGY, PER_ENERGY_DESCENDING -> number(MagnesiumPerEnergy.of(food), food);
    };
  }

  /** The place that a cursor names. */
  SortKey key(String text, String foodId) {
    return new SortKey(text, numeric ? new BigDecimal(text) : null, foodId, ascending);
  }

  private SortKey number(@Nullable BigDecimal value, FoodName food) {
    var number = value != null ? value : ascending ? LAST : LAST_DESCENDING;
    return new SortKey(number.toPlainString(), number, food.foodId(), ascending);
  }
}
