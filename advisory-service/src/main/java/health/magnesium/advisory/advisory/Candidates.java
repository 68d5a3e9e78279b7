package health.magnesium.advisory.advisory;

import health.magnesium.advisory.plan.CandidateFood;
import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import health.magnesium.advisory.sources.PortionFromCatalog;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the plan may offer: the catalog's suggestable foods, and how often the diary has each. A
 * plan weighs, so a food whose figures or portions are in millilitres only is left out.
 */
final class Candidates {

  private Candidates() {}

  static List<CandidateFood> of(List<FoodFromCatalog> foods, AdvisoryRequest request) {
    var timesEaten = timesEaten(request);
    return foods.stream()
        .filter(food -> food.magnesium() == null || food.magnesium().isPerWeight())
        .flatMap(
            food -> candidate(food, timesEaten.getOrDefault(food.id(), 0L).intValue()).stream())
        .toList();
  }

  private static Optional<CandidateFood> candidate(FoodFromCatalog food, int timesEaten) {
    return food.portions().stream()
        .filter(portion -> portion.grams() != null)
        .findFirst()
        .map(portion -> candidate(food, portion, timesEaten));
  }

  private static CandidateFood candidate(
      FoodFromCatalog food, PortionFromCatalog portion, int timesEaten) {
    var nutrients = food.nutrients();
    return new CandidateFood(
        food.id(),
        food.plainName() == null ? food.name() : food.plainName(),
        Objects.requireNonNullElse(food.group(), "other"),
        portion.label(),
        Objects.requireNonNull(portion.grams()),
        nutrients.magnesiumMg(),
        nutrients.energyKcal(),
        nutrients.potassiumMg(),
        nutrients.phosphorusMg(),
        nutrients.vitaminKUg(),
        nutrients.fibreG(),
        new HashSet<>(food.tags()),
        timesEaten);
  }

  private static Map<String, Long> timesEaten(AdvisoryRequest request) {
    return foodsIn(request)
        .map(ItemBody.Food::foodId)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** How foods are described of which neither id nor magnesium is known, each once. */
  static List<String> descriptionsIn(AdvisoryRequest request) {
    return foodsIn(request)
        .filter(food -> food.foodId() == null && food.magnesiumMg() == null)
        .map(ItemBody.Food::label)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Every food item of the request, in the order of the diary. */
  static Stream<ItemBody.Food> foodsIn(AdvisoryRequest request) {
    return InputBuilder.orEmpty(request.days())
        .flatMap(day -> InputBuilder.orEmpty(day.items()))
        .filter(ItemBody.Food.class::isInstance)
        .map(ItemBody.Food.class::cast);
  }
}
