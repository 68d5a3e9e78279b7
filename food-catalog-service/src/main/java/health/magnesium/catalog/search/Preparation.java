package health.magnesium.catalog.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done to a food, as names and queries say it. */
enum Preparation {
  RAW(0, "raw", "uncooked"),
  COOKED(14, "cooked", "heated", "dryheat", "moistheat"),
  BOILED(14, "boiled", "simmered"),
  POACHED(15, "poached"),
  STEAMED(15, "steamed"),
  BAKED(20, "baked"),
  ROASTED(20, "roasted", "roast", "dryroasted", "toasted", "rotisserie"),
  GRILLED(20, "grilled", "broiled", "barbecued"),
  FRIED(25, "fried", "sauteed", "panfried", "deepfried", "stirfried", "stirfry"),
  STEWED(20, "stewed", "braised"),
  MICROWAVED(20, "microwaved"),
  DRIED(20, "dried", "dry", "dehydrated", "sundried"),
  CANNED(18, "canned"),
  FROZEN(15, "frozen"),
  GROUND(12, "ground", "powdered"),
  PICKLED(30, "pickled"),
  SMOKED(20, "smoked");

  private static final Map<String, Preparation> BY_WORD = byWord();

  private final int unasked;
  private final List<String> words;

  Preparation(int unasked, String... words) {
    this.unasked = unasked;
    this.words = List.of(words);
  }

  /** The preparation that a word of {@link FoodWords} names; null if it names none. */
  static @Nullable Preparation of(String word) {
    return BY_WORD.get(word);
  }

  /** How much less likely a food so prepared is meant when nothing was said about it. */
  int unasked() {
    return unasked;
  }

  /** Whether it is a way of cooking. */
  boolean isCooking() {
    return ordinal() >= COOKED.ordinal() && ordinal() <= MICROWAVED.ordinal();
  }

  private static Map<String, Preparation> byWord() {
    Map<String, Preparation> all = new HashMap<>();
    Arrays.stream(values()).forEach(one -> one.words.forEach(word -> all.put(word, one)));
    return Collections.unmodifiableMap(all);
  }
}
