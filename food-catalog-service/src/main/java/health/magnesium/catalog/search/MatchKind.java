package health.magnesium.catalog.search;

import java.util.Arrays;
import java.util.Optional;

/** How well what was found answers the words that were typed. */
enum MatchKind {
  /** No words were typed. */
  NOT_ASKED("not-asked"),
  /** Every food has every word, or what a typing mistake meant. */
  ALL_WORDS("all-words"),
  /** No food has every word; these lack one. */
  SOME_WORDS("some-words"),
  /** Nothing comes close. */
  NONE("none");

  private final String code;

  MatchKind(String code) {
    this.code = code;
  }

  /** The kind as the API spells it. */
  String code() {
    return code;
  }

  static Optional<MatchKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
