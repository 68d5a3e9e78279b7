package health.magnesium.catalog.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A food's name taken apart the way publishers put it together: "Nuts, almonds, dry roasted, with
 * salt added" is of the class <i>nuts</i>, is <i>almonds</i>, roasted, with salt.
 *
 * @param words in their order, without joining words and preparations
 * @param nameClass of the first part; null if that part is the food
 * @param staple whether raw and dry are one for this food
 */
record NameReading(
    List<Word> words,
    Set<Preparation> preparations,
    @Nullable NameClass nameClass,
    boolean staple) {

  /** What a word costs, if nobody asked for it, that makes another food of what it stands with. */
  static final int ANOTHER_FOOD = 60;

  NameReading {
    words = List.copyOf(words);
    preparations = Set.copyOf(preparations);
  }

  static NameReading of(String name) {
    return new NameReader(name).read();
  }

  /** The same name of a food of which another name says more about its preparation. */
  NameReading with(Set<Preparation> more) {
    var all = new HashSet<>(preparations);
    all.addAll(more);
    return new NameReading(words, all, nameClass, staple);
  }

  private static final String NO_GROUP = "other";

  /** The same name of a food of a group that is one word: "nuts almonds" asks for "Almonds". */
  NameReading in(@Nullable String group) {
    var word = FoodWords.of(group);
    if (word.size() != 1 || NO_GROUP.equals(group)) {
      return this;
    }
    var all = new ArrayList<>(words);
    all.add(new Word(word.getFirst(), Place.CLASS, false, 0));
    return new NameReading(all, preparations, nameClass, true);
  }

  /** Where in the name a word stands. */
  enum Place {
    CLASS,
    HEAD,
    QUALIFIER,
    WITH,
    WITHOUT,
    NOTE,
    BRAND
  }

  /**
   * A word of the name.
   *
   * @param noun whether it says what the food is
   * @param unasked how much less likely the food is meant when nobody asked for this word
   */
  record Word(String text, Place place, boolean noun, int unasked) {}
}
