package health.magnesium.catalog.search;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The place of a food in a list, as a cursor carries it.
 *
 * @param number the text as a number; null in an order of texts
 */
record SortKey(String text, @Nullable BigDecimal number, String foodId, boolean ascending)
    implements Comparable<SortKey> {

  @Override
  public int compareTo(SortKey other) {
    int byKey =
        number != null && other.number != null
            ? number.compareTo(other.number)
            : text.compareTo(other.text);
    int ordered = ascending ? byKey : -byKey;
    return ordered != 0 ? ordered : foodId.compareTo(other.foodId);
  }
}
