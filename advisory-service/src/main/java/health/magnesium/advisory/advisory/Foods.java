package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.UnknownReason;
import health.magnesium.advisory.sources.CompositionsFromCatalog;
import health.magnesium.advisory.sources.FoodCatalogClient;
import health.magnesium.advisory.sources.FoodCatalogClient.CompositionQuery;
import health.magnesium.advisory.sources.Neighbours;
import java.math.BigDecimal;
import java.math.MathContext;
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

  /** The magnesium of what was eaten. */
  MagnesiumContent magnesium(FoodRef ref, ItemBody.Food eaten) {
    var composition = compositions.get(ref);
    if (composition == null || composition.status().equals("unknown-food")) {
      return new MagnesiumContent.Unknown(UnknownReason.UNKNOWN_FOOD);
    }
    if (composition.status().equals("retired")) {
      return new MagnesiumContent.Unknown(UnknownReason.RETIRED_FOOD);
    }
    var per100g = composition.magnesiumMg();
    if (per100g == null) {
      return new MagnesiumContent.Unknown(UnknownReason.VALUE_UNKNOWN);
    }
    var grams = grams(composition, eaten);
    return grams == null
        ? new MagnesiumContent.Unknown(UnknownReason.UNKNOWN_PORTION)
        : new MagnesiumContent.Known(per100g.multiply(grams).movePointLeft(2));
  }

  private static @Nullable BigDecimal grams(
      CompositionsFromCatalog.Item composition, ItemBody.Food eaten) {
    if (eaten.grams() != null) {
      return eaten.grams();
    }
    var count = eaten.count();
    return composition.portions().stream()
        .filter(portion -> portion.label().equalsIgnoreCase(eaten.portion()))
        .findFirst()
        .map(
            portion ->
                count == null ? null : portion.grams().multiply(count, MathContext.DECIMAL64))
        .orElse(null);
  }
}
