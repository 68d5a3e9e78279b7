package health.magnesium.testsupport.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scopes that an operation needs.
 *
 * @param alternatives lists of scopes, each list sufficient; empty for an open operation
 */
record Need(List<List<String>> alternatives) {

  private static final String OPEN = "open";

  /** Reads {@code a}, {@code a or b}, {@code a and b}, {@code open}. */
  static Need parse(String text) {
    return text.equals(OPEN)
        ? new Need(List.of())
        : new Need(
            Arrays.stream(text.split(" or ")).map(each -> List.of(each.split(" and "))).toList());
  }

  boolean isNothing() {
    return alternatives.isEmpty();
  }

  /** The scopes of a token that carries no more than needed. */
  List<String> least() {
    return isNothing() ? List.of() : alternatives.getFirst();
  }

  boolean mentions(String scope) {
    return alternatives.stream().anyMatch(list -> list.contains(scope));
  }

  @Override
  public String toString() {
    return isNothing()
        ? OPEN
        : alternatives.stream()
            .map(list -> String.join(" and ", list))
            .collect(Collectors.joining(" or "));
  }
}
