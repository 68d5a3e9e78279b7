package health.magnesium.catalog.sources;

import health.magnesium.catalog.foods.FoodAt;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.search.FoodWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds the ids of foods that may be the same as a food. */
@ApplicationScoped
class FoodLinks {

  private static final int MOST_OF_A_KIND = 100;

  private static final String IN_FORCE_AT =
      "and food_id <> :food and valid_from <= :at and (valid_to is null or valid_to > :at)";

  private final Session entities;

  FoodLinks(Session entities) {
    this.entities = entities;
  }

  /**
   * Ids with the reasons to hold them for the same food, each at most {@value #MOST_OF_A_KIND}.
   * Those by words are looked for among today's names; whoever reads the foods has to compare.
   *
   * @param asOf null for now
   */
  Map<String, Set<LinkedBy>> find(FoodView food, @Nullable Instant asOf) {
    var at = FoodAt.moment(asOf);
    Map<String, Set<LinkedBy>> links = new TreeMap<>();
    if (food.gtin() != null) {
      add(links, revisions("gtin = :value", food, food.gtin(), at), LinkedBy.BARCODE);
    }
    for (var ndb : ndbNumber(food.id(), at)) {
      add(links, revisions("ndb_no = :value", food, ndb, at), LinkedBy.NDB_NUMBER);
      add(links, List.of("sr-" + ndb), LinkedBy.NDB_NUMBER);
    }
    add(links, SameFoods.ALL.others(food.id()), LinkedBy.SAME_FOODS_TABLE);
    if (food.brand() == null && food.gtin() == null) {
      add(links, sameWords(food), LinkedBy.EQUAL_WORDS);
    }
    links.remove(food.id());
    return links;
  }

  private static void add(Map<String, Set<LinkedBy>> links, List<String> ids, LinkedBy reason) {
    ids.forEach(id -> links.computeIfAbsent(id, none -> EnumSet.of(reason)).add(reason));
  }

  private List<String> revisions(String condition, FoodView food, String value, Instant at) {
    return entities
        .createNativeQuery(
            "select food_id from food_revision where " + condition + " " + IN_FORCE_AT,
            String.class)
        .setParameter("value", value)
        .setParameter("food", food.id())
        .setParameter("at", at)
        .setMaxResults(MOST_OF_A_KIND)
        .getResultList();
  }

  /** The number in USDA's standard reference, of which that table's own ids are made. */
  private List<String> ndbNumber(String foodId, Instant at) {
    return entities
        .createNativeQuery(
            """
            select coalesce(ndb_no, substring(food_id from '^sr-([0-9]{5})$'))
            from food_revision where food_id = :food and valid_from <= :at
            order by revision desc""",
            String.class)
        .setParameter("food", foodId)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .filter(number -> number != null)
        .toList();
  }

  /** Names with all of its words, those of about the same length first. */
  private List<String> sameWords(FoodView food) {
    var words = FoodWords.of(food.name());
    if (words.isEmpty()) {
      return List.of();
    }
    return entities
        .createNativeQuery(
            """
            select food_id from food_search
            where not branded and terms @@ to_tsquery('simple', :words)
            order by abs(length(sort_name) - :length), food_id""",
            String.class)
        .setParameter("words", String.join(" & ", words))
        .setParameter("length", food.name().length())
        .setMaxResults(MOST_OF_A_KIND)
        .getResultList();
  }
}
