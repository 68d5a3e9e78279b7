package health.magnesium.advisory.advisory;

import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import health.magnesium.advisory.sources.MatchesFromCatalog.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was fetched for one person, to be judged as often as wanted.
 *
 * @param reading as of when each eaten food was read
 * @param candidates what ambiguous descriptions of food may mean, by description
 * @param planFoods what the catalog offers for plans
 */
record Gathered(
    AdvisoryRequest request,
    LocalDate date,
    Reading reading,
    Foods foods,
    Map<String, List<Candidate>> candidates,
    List<FoodFromCatalog> planFoods) {

  /** Everything that the catalog said of the foods eaten, in a fixed order. */
  SortedMap<String, Object> foodsRead() {
    var read = new TreeMap<String, Object>(foods.read());
    candidates.forEach((description, foods) -> read.put("described as " + description, foods));
    return read;
  }
}
