package health.magnesium.catalog.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small catalogs in memory. */
final class NamesForTests {

  private NamesForTests() {}

  /** Foods named so, with the dataset, and the magnesium after a semicolon if it is known. */
  static NameSearch search(String... foods) {
    return new NameSearch(List.of(index(foods)));
  }

  static NameIndex index(String... foods) {
    return new NameIndex(Arrays.stream(foods).map(NamesForTests::food).toList());
  }

  static List<String> names(NameSearch search, String typed) {
    return search.find(FoodWords.of(typed)).foods().stream().map(one -> one.food().name()).toList();
  }

  private static FoodName food(String row) {
    var cells = row.split(";");
    BigDecimal magnesium = cells.length > 1 ? new BigDecimal(cells[1].strip()) : null;
    return food(cells[0].strip(), magnesium);
  }

  static FoodName food(String name, @Nullable BigDecimal magnesiumMg) {
    return new FoodName(
        "sr-" + Math.abs(name.hashCode()),
        "sr",
        name,
        null,
        List.of(),
        null,
        null,
        null,
        magnesiumMg,
        null);
  }

  static FoodName food(String dataset, String name, String otherName) {
    return new FoodName(
        dataset + "-1", dataset, name, null, List.of(otherName), null, null, null, null, null);
  }
}
