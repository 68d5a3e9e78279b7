package health.magnesium.advisory.person;

import java.util.Arrays;
import java.util.Optional;

/** A word of a closed vocabulary: an enum constant with the code that callers read and write. */
public interface Coded {

  /** The word on the wire, in kebab case, for example {@code tree-nut}. */
  String code();

  /** The constant whose code is exactly this word; empty when the vocabulary has no such word. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> vocabulary, String code) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(word -> word.code().equals(code))
        .findFirst();
  }
}
