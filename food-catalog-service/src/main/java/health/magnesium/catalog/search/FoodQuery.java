package health.magnesium.catalog.search;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller looks for. Null and empty do not restrict.
 *
 * @param minMagnesiumMg leaves out foods with less per 100 g and foods without a number
 * @param tags a food has to have all of them
 */
record FoodQuery(
    SearchText text,
    @Nullable String category,
    @Nullable String source,
    @Nullable String group,
    @Nullable BigDecimal minMagnesiumMg,
    List<String> tags,
    FoodSort sort) {

  FoodQuery {
    tags = List.copyOf(tags);
  }
}
