package health.magnesium.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Finds foods. With words, every word has to occur (a typing mistake counts as the word meant); if
 * no food has them all, foods that lack one word, and the answer says so. Foods without a brand
 * come first, then those whose name is closest to what was typed, everyday foods a little ahead.
 */
@ApplicationScoped
public class FoodSearch {

  /** Behind this many points stands every branded food. */
  private static final int BRANDED = 100_000;

  private static final int EVERYDAY = 50;

  /** Close to the whole name counts 400 points, to the name without its preparation 600. */
  private static final String RANKED =
      """
      select m.*, (case when m.branded then %d else 0 end) - (case when m.everyday then %d else 0 end)
        - cast(round(400 * c.name + 600 * greatest(c.name, c.head)) as integer) as rank
      from (%s) as m
      cross join lateral (
        select (select max(similarity(n, :typed)) from unnest(m.names) as n) as name,
               (select max(similarity(h, :typed)) from unnest(m.heads) as h) as head) as c""";

  private final Session entities;
  private final Vocabulary vocabulary;

  FoodSearch(Session entities, Vocabulary vocabulary) {
    this.entities = entities;
    this.vocabulary = vocabulary;
  }

  /**
   * One page of what is found.
   *
   * @param after where the page begins; null for the first
   * @param limit rows wanted
   */
  Found find(FoodQuery query, @Nullable Place after, int limit) {
    if (query.text().isEmpty()) {
      return new Found(MatchKind.NOT_ASKED, list(query, null, null, after, limit));
    }
    var words = vocabulary.look(query.text());
    if (after == null || after.match() != MatchKind.SOME_WORDS) {
      var exact =
          words.everyWord().map(terms -> list(query, terms, words, after, limit)).orElse(List.of());
      if (!exact.isEmpty() || after != null) {
        return new Found(MatchKind.ALL_WORDS, exact);
      }
    }
    var rows =
        words
            .allWordsButOne()
            .map(terms -> list(query, terms, words, after, limit))
            .orElse(List.of());
    return new Found(rows.isEmpty() && after == null ? MatchKind.NONE : MatchKind.SOME_WORDS, rows);
  }

  private List<Row> list(
      FoodQuery query,
      @Nullable String terms,
      @Nullable WordMatches words,
      @Nullable Place after,
      int limit) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    var sql = sql(query, terms, words, after, parameters);
    var statement = entities.createNativeQuery(sql, Object[].class).setMaxResults(limit);
    parameters.forEach(statement::setParameter);
    return statement
        .getResultStream()
        .map(row -> new Row((String) row[0], (String) row[1]))
        .toList();
  }

  private static String sql(
      FoodQuery query,
      @Nullable String terms,
      @Nullable WordMatches words,
      @Nullable Place after,
      Map<String, Object> parameters) {
    List<String> conditions = new ArrayList<>();
    restrict(conditions, parameters, "terms @@ cast(:terms as tsquery)", "terms", terms);
    restrict(conditions, parameters, "category_id = :category", "category", query.category());
    restrict(conditions, parameters, "source = :source", "source", query.source());
    restrict(conditions, parameters, "food_group = :foodGroup", "foodGroup", query.group());
    restrict(
        conditions,
        parameters,
        "magnesium_mg >= :minMagnesium",
        "minMagnesium",
        query.minMagnesiumMg());
    restrict(
        conditions,
        parameters,
        "tags @> cast(:tags as text[])",
        "tags",
        query.tags().isEmpty() ? null : query.tags().toArray(String[]::new));
    var from = "select * from food_search" + where(conditions);
    if (query.sort() == FoodSort.RELEVANCE && words != null) {
      parameters.put("typed", words.spelledRight());
      from = RANKED.formatted(BRANDED, EVERYDAY, from);
    }
    List<String> page = new ArrayList<>();
    if (after != null) {
      page.add(query.sort().isBehindCursor());
      parameters.put("after", after.key());
      parameters.put("afterId", after.foodId());
    }
    return "select food_id, cast(%s as text) as sort_key from (%s) as found%s order by %s"
        .formatted(query.sort().key(), from, where(page), query.sort().orderBy());
  }

  private static void restrict(
      List<String> conditions,
      Map<String, Object> parameters,
      String condition,
      String parameter,
      @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** A food found, with its place in the order. */
  record Row(String foodId, String key) {}

  /** Where a page begins: behind this key and id, in a search of this kind. */
  record Place(MatchKind match, String key, String foodId) {}

  /** What was found, in order, possibly nothing. */
  record Found(MatchKind match, List<Row> rows) {}
}
