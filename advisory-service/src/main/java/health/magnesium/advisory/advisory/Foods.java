package health.magnesium.advisory.advisory;

import health.magnesium.advisory.sources.CompositionsFromCatalog;
import health.magnesium.advisory.sources.FoodCatalogClient;
import health.magnesium.advisory.sources.FoodCatalogClient.CompositionQuery;
import health.magnesium.advisory.sources.Neighbours;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the catalog said of the foods of one request. */
final class Foods {

  private final Map<FoodRef, CompositionsFromCatalog.Item> compositions;

  private Foods(Map<FoodRef, CompositionsFromCatalog.Item> compositions) {
    this.compositions = Map.copyOf(compositions);
  }

  /**
   * Asks the catalog for all of them, at most {@value FoodCatalogClient#MAX_ITEMS} a call and the
   * calls side by side. No foods, no call.
   *
   * @throws health.magnesium.http.problem.ProblemException 503 when the catalog gives no answer
   */
  static Foods fetch(
      Collection<FoodRef> wanted,
      @Nullable String token,
      Neighbours neighbours,
      Neighbours.Deadline deadline) {
    var refs = List.copyOf(wanted);
    var calls = new ArrayList<Neighbours.Call<CompositionsFromCatalog>>();
    for (int from = 0; from < refs.size(); from += FoodCatalogClient.MAX_ITEMS) {
      var query =
          query(refs.subList(from, Math.min(refs.size(), from + FoodCatalogClient.MAX_ITEMS)));
      calls.add(neighbours.fromCatalog(catalog -> catalog.compositions(token, query)));
    }
    var answers = calls.stream().flatMap(call -> call.await(deadline).items().stream()).toList();
    Map<FoodRef, CompositionsFromCatalog.Item> found = new HashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      found.put(refs.get(i), answers.get(i));
    }
    return new Foods(found);
  }

  /** Everything that was read, in a fixed order. */
  SortedMap<String, CompositionsFromCatalog.Item> read() {
    var read = new TreeMap<String, CompositionsFromCatalog.Item>();
    compositions.forEach((ref, composition) -> read.put(ref.toString(), composition));
    return read;
  }

  private static CompositionQuery query(List<FoodRef> refs) {
    return new CompositionQuery(
        refs.stream().map(ref -> new CompositionQuery.Item(ref.foodId(), ref.asOf())).toList());
  }

  /** The catalog's name of a food, or its id where the catalog has none. */
  String label(FoodRef ref) {
    var composition = compositions.get(ref);
    if (composition == null || composition.name() == null) {
      return ref.foodId();
    }
    return composition.plainName() == null ? composition.name() : composition.plainName();
  }

  /** What was eaten, with what the catalog said of it then. */
  EatenFood eaten(ItemBody.Food food, FoodRef ref) {
    return new EatenFood(food, compositions.get(ref));
  }
}
