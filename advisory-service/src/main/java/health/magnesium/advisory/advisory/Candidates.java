package health.magnesium.advisory.advisory;

import health.magnesium.advisory.plan.CandidateFood;
import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plan may offer: the catalog's suggestable foods, and how often the diary has each. */
final class Candidates {

  private Candidates() {}

  static List<CandidateFood> of(List<FoodFromCatalog> foods, AdvisoryRequest request) {
    var timesEaten = timesEaten(request);
    return foods.stream()
        .filter(food -> !food.portions().isEmpty())
        .map(food -> candidate(food, timesEaten.getOrDefault(food.id(), 0L).intValue()))
        .toList();
  }

  private static CandidateFood candidate(FoodFromCatalog food, int timesEaten) {
    var portion = food.portions().getFirst();
    var nutrients = food.nutrients();
    return new CandidateFood(
        food.id(),
        food.plainName() == null ? food.name() : food.plainName(),
        Objects.requireNonNullElse(food.group(), "other"),
        portion.label(),
        portion.grams(),
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

  /** Every food item of the request, in the order of the diary. */
  static Stream<ItemBody.Food> foodsIn(AdvisoryRequest request) {
    return InputBuilder.orEmpty(request.days())
        .flatMap(day -> InputBuilder.orEmpty(day.items()))
        .filter(ItemBody.Food.class::isInstance)
        .map(ItemBody.Food.class::cast);
  }
}
