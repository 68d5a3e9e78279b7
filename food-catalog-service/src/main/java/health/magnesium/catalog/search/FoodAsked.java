package health.magnesium.catalog.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a text asks for.
 *
 * @param words that mean something, each once, in their order; at most {@value #MOST_WORDS}
 * @param neutral size, cut and praise, which a food need not have in its name
 * @param noun the word that says what is meant ("paste" in "green curry paste"); null without words
 * @param preparations asked for
 * @param indispensable those of the words without which it is another food
 * @param unfinished whether more letters of the last word may follow
 */
record FoodAsked(
    List<String> words,
    List<String> neutral,
    @Nullable String noun,
    Set<Preparation> preparations,
    Set<String> indispensable,
    boolean unfinished) {

  static final int MOST_WORDS = 12;

  /** The word behind one of these is what the food is to lack; no name has to have it. */
  private static final Set<String> LACKING = Set.of("without", "no");

  private static final Set<String> ENDS_THE_NOUN = Set.of("with", "in", "of", "from", "for", "on");

  FoodAsked {
    words = List.copyOf(words);
    neutral = List.copyOf(neutral);
    preparations = Set.copyOf(preparations);
    indispensable = Set.copyOf(indispensable);
  }

  /**
   * Reads words of {@link FoodWords}.
   *
   * @param isFood whether a word is itself the name of a food, and so never a mere adjective
   */
  static FoodAsked of(List<String> typed, Predicate<String> isFood) {
    List<String> words = new ArrayList<>();
    List<String> neutral = new ArrayList<>();
    Set<Preparation> preparations = EnumSet.noneOf(Preparation.class);
    String noun = null;
    var nounEnded = false;
    var lacking = false;
    for (var word : typed.stream().distinct().limit(MOST_WORDS).toList()) {
      if (lacking) {
        lacking = false;
        continue;
      }
      lacking = LACKING.contains(word) && !words.isEmpty();
      var preparation = Preparation.of(word);
      nounEnded |= noun != null && ENDS_THE_NOUN.contains(word);
      if (preparation != null) {
        preparations.add(preparation);
      } else if (WordUse.NEUTRAL.isOf(word)) {
        neutral.add(word);
      } else if (!WordUse.JOINING.isOf(word)) {
        words.add(word);
        noun = nounEnded ? noun : word;
      }
    }
    if (words.isEmpty()) {
      var all = typed.stream().distinct().limit(MOST_WORDS).toList();
      var last = all.isEmpty() ? null : all.getLast();
      return new FoodAsked(all, List.of(), last, Set.of(), Set.copyOf(all), false);
    }
    Set<String> indispensable = new HashSet<>();
    for (var word : words) {
      if (word.equals(noun) || WordUse.RESTRICTIVE.isOf(word) || isFood.test(word)) {
        indispensable.add(word);
      }
    }
    return new FoodAsked(words, neutral, noun, preparations, indispensable, false);
  }

  /** The words that say something at all, whatever it is. */
  static List<String> saying(List<String> words) {
    return words.stream()
        .filter(word -> !WordUse.JOINING.isOf(word))
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  /** The same, with the last word as a beginning. */
  FoodAsked asBeginning() {
    return new FoodAsked(words, neutral, noun, preparations, indispensable, true);
  }

  /** Which of the words this one is; -1 if none. */
  int indexOf(String word) {
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (word.equals(words.get(i))) {
        return i;
      }
    }
    return unfinished && last >= 0 && word.startsWith(words.get(last)) ? last : -1;
  }
}
