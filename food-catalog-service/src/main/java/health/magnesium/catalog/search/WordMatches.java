package health.magnesium.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The stems of a query, each with the stems of the catalog that it may mean.
 *
 * @param meanings by stem typed; an empty list for one that nothing in the catalog resembles; stems
 *     are lower-case letters and digits only
 */
record WordMatches(Map<String, List<String>> meanings) {

  WordMatches {
    meanings = Map.copyOf(meanings);
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  /** A tsquery for foods that have every word; empty when one word means nothing here. */
  Optional<String> everyWord() {
    return meanings.isEmpty() || meanings.containsValue(List.of())
        ? Optional.empty()
        : Optional.of(and(words()));
  }

  /** A tsquery for foods that lack one word; empty for a single word or when two mean nothing. */
  Optional<String> allWordsButOne() {
    var words = words();
    var choices =
        words.stream()
            .map(left -> words.stream().filter(word -> !word.equals(left)).toList())
            .filter(rest -> !rest.isEmpty())
            .filter(rest -> rest.stream().noneMatch(word -> meaning(word).isEmpty()))
            .map(this::and)
            .toList();
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of("(" + String.join(") | (", choices) + ")");
  }

  /** The words as the catalog spells them, for closeness to names. */
  String spelledRight() {
    return words().stream()
        .map(word -> meaning(word).isEmpty() ? word : meaning(word).getFirst())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private List<String> words() {
    var words = new ArrayList<>(meanings.keySet());
    words.sort(null);
    return words;
  }

  private List<String> meaning(String word) {
    return meanings.getOrDefault(word, List.of());
  }

  private String and(List<String> words) {
    return words.stream()
        .map(word -> "(" + String.join(" | ", meaning(word)) + ")")
        .collect(Collectors.joining(" & "));
  }
}
