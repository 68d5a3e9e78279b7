package health.magnesium.catalog.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of names, each with the places of the names that have it. */
final class NameWords {

  private static final int[] NOWHERE = {};

  private final TreeMap<String, int[]> places;

  NameWords(Map<String, IntStream.Builder> places) {
    this.places = new TreeMap<>();
    places.forEach((word, at) -> this.places.put(word, at.build().distinct().toArray()));
  }

  boolean has(String word) {
    return places.containsKey(word);
  }

  Collection<String> words() {
    return places.keySet();
  }

  int foods(String word) {
    return places(word).length;
  }

  /** The names with this very word. */
  int[] places(String word) {
    return places.getOrDefault(word, NOWHERE);
  }

  /** The names with a word that begins so. */
  int[] placesBeginningWith(String letters) {
    return beginning(letters).values().stream().flatMapToInt(Arrays::stream).distinct().toArray();
  }

  /** Words that begin so, those of most foods first. */
  Stream<String> beginningWith(String letters) {
    return beginning(letters).entrySet().stream()
        .sorted((a, b) -> b.getValue().length - a.getValue().length)
        .map(Map.Entry::getKey);
  }

  private Map<String, int[]> beginning(String letters) {
    return places.subMap(letters, letters + Character.MAX_VALUE);
  }
}
