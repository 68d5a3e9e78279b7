package health.magnesium.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a word that no food has as the known word that was meant: as two words written together, as
 * the beginning of one, or as one with a typing mistake. A known word is never changed.
 */
final class Spelling {

  private static final int MOST_CORRECTIONS = 3;
  private static final int SHORTEST_PART = 3;

  private final List<NameWords> lists;

  Spelling(List<NameWords> lists) {
    this.lists = List.copyOf(lists);
  }

  /** The words that are meant; the same list when every one is known or nothing comes near. */
  List<String> correct(List<String> typed) {
    List<String> words = new ArrayList<>();
    int corrections = 0;
    for (int i = 0; i < typed.size(); i++) {
      var word = typed.get(i);
      if (isKnown(word) || corrections == MOST_CORRECTIONS) {
        words.add(word);
        continue;
      }
      corrections++;
      var last = i == typed.size() - 1;
      words.addAll(
          parts(word)
              .or(() -> near(word).map(List::of))
              .or(() -> last ? beginning(word).map(List::of) : Optional.empty())
              .orElse(List.of(word)));
    }
    return words;
  }

  private boolean isKnown(String word) {
    return has(word)
        || WordUse.of(word) != null
        || Preparation.of(word) != null
        || Synonyms.isKnown(word);
  }

  private boolean has(String word) {
    return lists.stream().anyMatch(names -> names.has(word));
  }

  private Optional<List<String>> parts(String word) {
    for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
      var first = word.substring(0, i);
      var second = word.substring(i);
      if (has(first) && has(second)) {
        return Optional.of(FoodWords.of(first + " " + second));
      }
    }
    return Optional.empty();
  }

  private Optional<String> beginning(String word) {
    return word.length() < SHORTEST_PART
        ? Optional.empty()
        : lists.stream().flatMap(names -> names.beginningWith(word)).findFirst();
  }

  private Optional<String> near(String word) {
    int allowed = word.length() < 5 ? 0 : word.length() < 8 ? 1 : 2;
    if (allowed == 0) {
      return Optional.empty();
    }
    String nearest = null;
    int best = allowed + 1;
    int mostFoods = 0;
    for (var names : lists) {
      for (var known : names.words()) {
        if (mayBe(word, known, allowed)) {
          int distance = distance(word, known, best);
          int foods = names.foods(known);
          if (distance < best || distance == best && distance <= allowed && foods > mostFoods) {
            nearest = known;
            best = distance;
            mostFoods = foods;
          }
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean mayBe(String typed, String known, int allowed) {
    return Math.abs(known.length() - typed.length()) <= allowed
        && (known.charAt(0) == typed.charAt(0) || known.charAt(0) == typed.charAt(1));
  }

  /**
   * Letters changed, left out, put in, or swapped with the next one; not counted beyond a limit.
   */
  static int distance(String a, String b, int limit) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return least;
      }
      var spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
