package health.magnesium.catalog.ownfoods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recipes are made of recipes, but none of itself, and not endlessly deep.
 *
 * @param ingredientsOf for foods the ingredients of each that is a recipe
 */
record RecipePaths(Function<Collection<String>, Map<String, List<String>>> ingredientsOf) {

  /** Recipes within recipes within recipes. */
  static final int DEEPEST = 5;

  /**
   * Why a food cannot have these ingredients: the way from it through recipes to itself, or to
   * deeper than {@value #DEEPEST} levels. Empty where it can.
   */
  Optional<List<String>> fault(String foodId, Collection<String> ingredients) {
    Map<String, List<String>> ways = new LinkedHashMap<>();
    for (var ingredient : ingredients) {
      ways.put(ingredient, List.of(foodId, ingredient));
    }
    for (int depth = 1; !ways.isEmpty(); depth++) {
      var circle = ways.get(foodId);
      if (circle != null) {
        return Optional.of(circle);
      }
      if (depth > DEEPEST) {
        return Optional.of(ways.values().iterator().next());
      }
      ways = oneLevelDown(ways);
    }
    return Optional.empty();
  }

  private Map<String, List<String>> oneLevelDown(Map<String, List<String>> ways) {
    Map<String, List<String>> below = new LinkedHashMap<>();
    ingredientsOf
        .apply(ways.keySet())
        .forEach(
            (recipe, ingredients) -> {
              var way = ways.get(recipe);
              for (var ingredient : ingredients) {
                if (way != null && !below.containsKey(ingredient)) {
                  var longer = new ArrayList<>(way);
                  longer.add(ingredient);
                  below.put(ingredient, List.copyOf(longer));
                }
              }
            });
    return below;
  }
}
