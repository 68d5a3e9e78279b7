package health.magnesium.catalog.search;

import health.magnesium.http.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text as foods: the foods without a brand, and the own foods of the tenant that asks,
 * ranked by the same rules. Answers from memory.
 */
@ApplicationScoped
public class FoodMatcher {

  private final PlainFoods plain;
  private final Instance<OwnFoodNames> own;
  private final Caller caller;

  FoodMatcher(PlainFoods plain, Instance<OwnFoodNames> own, Caller caller) {
    this.plain = plain;
    this.own = own;
    this.caller = caller;
  }

  /**
   * The foods that a text may mean.
   *
   * @param limit candidates wanted
   */
  public FoodMatch match(String text, int limit) {
    var answer = search().find(FoodWords.of(text));
    return new FoodMatch(
        answer.foods().stream().limit(limit).map(NameSearch.Found::candidate).toList(),
        answer.ambiguous(),
        answer.readAs(),
        answer.match());
  }

  /** The names that the present caller may find. */
  NameSearch search() {
    List<NameIndex> indexes = new ArrayList<>();
    indexes.add(plain.index());
    tenant()
        .filter(tenant -> own.isResolvable())
        .map(tenant -> own.get().of(tenant))
        .filter(names -> !names.isEmpty())
        .map(NameIndex::new)
        .ifPresent(indexes::add);
    return new NameSearch(indexes);
  }

  private Optional<String> tenant() {
    return caller.findTenant();
  }
}
