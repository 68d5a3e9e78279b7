package health.magnesium.catalog.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * First parts of publishers' names that say the class and leave the food itself to the next part
 * ("Nuts, almonds"); the rows of {@code name-classes.csv}.
 */
enum NameClass {
  /** Nobody needs to type it: nuts, seeds, spices, fish. */
  PLAIN(0),
  /** The next part alone may mean another food: "Cheese, cream", "Soup, tomato". */
  WEAK(50),
  /** A dish as somebody sells it. */
  SERVED(60),
  /** Another food than its parts: "Babyfood, banana". */
  OTHER(200),
  /** A maker in capitals: "KELLOGG'S, …". */
  BRAND(60);

  private static final Map<String, NameClass> CLASSES =
      SearchTables.rows("name-classes.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.getField("class"),
                  row -> valueOf(row.getField("weight").toUpperCase(Locale.ROOT))));

  private final int unasked;

  NameClass(int unasked) {
    this.unasked = unasked;
  }

  /** The class that these words of a first part are; null if they are a food. */
  static @Nullable NameClass of(List<String> words) {
    return CLASSES.get(String.join(" ", words));
  }

  /** How much less likely the food is meant when the class is not asked for. */
  int unasked() {
    return unasked;
  }
}
