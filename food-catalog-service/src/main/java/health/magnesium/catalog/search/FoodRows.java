package health.magnesium.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Lists of foods from the database: all of them, or the branded ones that have certain words. */
@ApplicationScoped
class FoodRows {

  /**
   * So many branded foods with the words are put in order, not more: "organic" is in a hundred
   * thousand names, and nobody reads on behind the first few.
   */
  private static final int BRANDED_CANDIDATES = 200;

  private final Session entities;

  FoodRows(Session entities) {
    this.entities = entities;
  }

  /** Foods in an order of the database, from a place on. */
  List<FoodSearch.Row> list(FoodQuery query, @Nullable SortKey after, int limit) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    var conditions = query.filter().conditions(parameters);
    return page("food_search" + where(conditions), query.sort(), parameters, after, limit);
  }

  /** Branded foods that have all the words. */
  List<FoodSearch.Row> branded(
      FoodQuery query, List<String> words, @Nullable SortKey after, int limit) {
    if (words.isEmpty() || Boolean.FALSE.equals(query.filter().branded())) {
      return List.of();
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    List<String> conditions = new ArrayList<>(query.filter().conditions(parameters));
    conditions.add("branded");
    conditions.add("terms @@ cast(:terms as tsquery)");
    parameters.put(
        "terms", words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & ")));
    var candidates =
        "(select * from food_search%s limit %d) as candidate"
            .formatted(where(conditions), BRANDED_CANDIDATES);
    return page(candidates, query.sort(), parameters, after, limit);
  }

  private List<FoodSearch.Row> page(
      String from,
      FoodSort sort,
      Map<String, Object> parameters,
      @Nullable SortKey after,
      int limit) {
    List<String> behind = new ArrayList<>();
    if (after != null) {
      behind.add(sort.isBehindCursor());
      parameters.put("after", after.text());
      parameters.put("afterId", after.foodId());
    }
    var sql =
        "select food_id, cast(%s as text) as sort_key from (select * from %s) as found%s order by %s"
            .formatted(sort.key(), from, where(behind), sort.orderBy());
    var statement = entities.createNativeQuery(sql, Object[].class).setMaxResults(limit);
    parameters.forEach(statement::setParameter);
    return statement
        .getResultStream()
        .map(row -> new FoodSearch.Row(sort.key((String) row[1], (String) row[0]), null))
        .toList();
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }
}
