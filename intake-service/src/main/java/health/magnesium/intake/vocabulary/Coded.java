package health.magnesium.intake.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import health.magnesium.http.problem.Faults;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word of a closed vocabulary: an enum constant with the code that callers read and write. */
public interface Coded {

  /** The word on the wire, such as {@code tree-nut}. */
  @JsonValue
  String code();

  /** The word of the vocabulary with this code; empty when it has none. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> vocabulary, String code) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(word -> word.code().equals(code))
        .findFirst();
  }

  /** Says that the vocabulary has no such word, and which it has. */
  static <E extends Enum<E> & Coded> String refusal(Class<E> vocabulary, String code) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(Coded::code)
        .collect(Collectors.joining(", ", "must be one of ", "; received " + Faults.shown(code)));
  }

  /** The usual spelling: the constant's name in kebab case. */
  static String kebab(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
