package health.magnesium.catalog.search;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What some words do in names and queries; the rows of {@code word-uses.csv}. */
enum WordUse {
  /** Joins others and says nothing itself. */
  JOINING,
  /** Size, cut, praise: may be left out of a query without asking for another food. */
  NEUTRAL,
  /** In a name it tells foods apart so little that nobody types it. */
  LIGHT,
  /** Never left out: without it the food is one that the asker does not want. */
  RESTRICTIVE,
  /** Unasked in a name it makes another food of it: paste, juice, flour. */
  FORM,
  /** A dry staple: its raw form and its dry form are one. */
  STAPLE;

  private static final Map<String, WordUse> USES =
      SearchTables.rows("word-uses.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.getField("word"),
                  row -> valueOf(row.getField("use").toUpperCase(Locale.ROOT))));

  /** The use of a word; null for a word that simply means something. */
  static @Nullable WordUse of(String word) {
    return USES.get(word);
  }

  boolean isOf(String word) {
    return USES.get(word) == this;
  }
}
