package health.magnesium.catalog.search;

import java.util.Arrays;
import java.util.Optional;

/** Orders of the food list. Foods without a number come last in either order of magnesium. */
enum FoodSort {
  RELEVANCE("relevance", "rank", true, true),
  NAME("name", "sort_name", false, true),
  NAME_DESCENDING("-name", "sort_name", false, false),
  MAGNESIUM("magnesium", "coalesce(magnesium_mg, 1000000000)", true, true),
  MAGNESIUM_DESCENDING("-magnesium", "coalesce(magnesium_mg, -1)", true, false);

  static final String CODES = "relevance, name, -name, magnesium, -magnesium";

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

  /** SQL of the key; ties are broken by food id. */
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
}
