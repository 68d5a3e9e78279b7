package health.magnesium.catalog.search;

import health.magnesium.http.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text as foods: the foods without a brand, and the own foods of the tenant that asks,
 * ranked by the same rules. Answers from memory.
 */
@ApplicationScoped
public class FoodMatcher {

  private final PlainFoods plain;
  private final OwnFoodNames own;
  private final Caller caller;

  FoodMatcher(PlainFoods plain, OwnFoodNames own, Caller caller) {
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
    var names = ownNames();
    if (!names.isEmpty()) {
      indexes.add(new NameIndex(names));
    }
    return new NameSearch(indexes);
  }

  /** The names of the own foods of the tenant that asks. */
  List<FoodName> ownNames() {
    return caller.findTenant().map(own::of).orElse(List.of());
  }
}
