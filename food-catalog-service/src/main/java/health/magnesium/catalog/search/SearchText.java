package health.magnesium.catalog.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that a caller typed, lower case, without accents and punctuation, in their order, each
 * once. Endings stay: the database takes them off in the same way as for the foods' own names.
 *
 * @param words letters and digits only, at most {@value #MAX_WORDS}; none when nothing was typed
 */
record SearchText(List<String> words) {

  static final int MAX_WORDS = 12;

  SearchText {
    words = List.copyOf(words);
  }

  static SearchText of(@Nullable String typed) {
    if (typed == null) {
      return new SearchText(List.of());
    }
    var plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]s\\b", "")
            .replaceAll("['\u2019]", "");
    return new SearchText(
        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MAX_WORDS)
            .toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String text() {
    return String.join(" ", words);
  }
}
