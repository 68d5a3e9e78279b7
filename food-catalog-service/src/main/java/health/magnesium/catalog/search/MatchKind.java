package health.magnesium.catalog.search;

import java.util.Arrays;
import java.util.Optional;

/** How well what was found answers the words that were typed. */
public enum MatchKind {
  /** No words were typed. */
  NOT_ASKED("not-asked"),
  /** Every food has every word, or what a typing mistake meant. */
  ALL_WORDS("all-words"),
  /** No food has every word; these lack one. */
  SOME_WORDS("some-words"),
  /** Every food has every word, but is something else: "Adobo, with noodles" for "noodles". */
  OTHER_FOODS("other-foods"),
  /** Nothing is the thing asked for. */
  NONE("none");

  private final String code;

  MatchKind(String code) {
    this.code = code;
  }

  /** The kind as the API spells it. */
  public String code() {
    return code;
  }

  static Optional<MatchKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
