package health.magnesium.catalog.search;

import java.util.List;

/**
 * What a caller looks for.
 *
 * @param words of {@link FoodWords}, none for a list of everything
 */
record FoodQuery(List<String> words, FoodFilter filter, FoodSort sort) {

  FoodQuery {
    words = List.copyOf(words);
  }
}
