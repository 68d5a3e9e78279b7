package health.magnesium.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/**
 * Every word stem that some food has. A typed word that is none of them may be the beginning of
 * one, or a typing mistake for one.
 */
@ApplicationScoped
class Vocabulary {

  private static final int SHORTEST_BEGINNING = 3;
  private static final Set<String> SAY_NOTHING = Set.of("a", "an", "and", "from", "of", "the");

  private final Session entities;

  Vocabulary(Session entities) {
    this.entities = entities;
  }

  WordMatches look(SearchText text) {
    var typed = stems(text.text());
    var unfinished = text.isEmpty() ? List.<String>of() : stems(text.words().getLast());
    var known =
        new HashSet<>(
            column(
                "select stem from search_word where stem = any(:stems)",
                "stems",
                typed.toArray(String[]::new)));
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    for (var stem : typed) {
      if (known.contains(stem)) {
        meanings.put(stem, List.of(stem));
      } else {
        var longer = unfinished.contains(stem) ? beginningWith(stem) : List.<String>of();
        meanings.put(stem, longer.isEmpty() ? misspelt(stem) : longer);
      }
    }
    return new WordMatches(meanings);
  }

  private static List<String> stems(String text) {
    return FoodWords.of(text).stream()
        .filter(word -> !SAY_NOTHING.contains(word))
        .distinct()
        .toList();
  }

  private List<String> beginningWith(String stem) {
    return stem.length() < SHORTEST_BEGINNING
        ? List.of()
        : column(
            """
            select stem from search_word where stem like :beginning
            order by length(stem), stem limit 20""",
            "beginning",
            stem + "%");
  }

  /** Only the nearest words, if they are near at all. */
  private List<String> misspelt(String stem) {
    return column(
        """
        select stem from (
          select stem, distance, min(distance) over () as least from close_words(:stem)) as close
        where distance = least""",
        "stem",
        stem);
  }

  private List<String> column(String sql, String parameter, Object value) {
    return entities
        .createNativeQuery(sql, String.class)
        .setParameter(parameter, value)
        .getResultStream()
        .toList();
  }
}
