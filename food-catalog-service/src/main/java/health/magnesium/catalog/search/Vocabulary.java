package health.magnesium.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * Every word stem that some food has. A typed word that is none of them may be the beginning of
 * one, or a typing mistake for one.
 */
@ApplicationScoped
class Vocabulary {

  private static final int SHORTEST_BEGINNING = 3;

  private final Session entities;

  Vocabulary(Session entities) {
    this.entities = entities;
  }

  WordMatches look(SearchText text) {
    var typed = column("select unnest(tsvector_to_array(stems(:text)))", "text", text.text());
    var known =
        new HashSet<>(
            column(
                "select stem from search_word where stem = any(:stems)",
                "stems",
                typed.toArray(String[]::new)));
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    for (var stem : typed) {
      meanings.put(stem, known.contains(stem) ? List.of(stem) : closest(stem));
    }
    return new WordMatches(meanings);
  }

  private List<String> closest(String stem) {
    var beginning =
        stem.length() < SHORTEST_BEGINNING
            ? List.<String>of()
            : column(
                """
                select stem from search_word where stem like :beginning
                order by length(stem), stem limit 20""",
                "beginning",
                stem + "%");
    return beginning.isEmpty() ? misspelt(stem) : beginning;
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
