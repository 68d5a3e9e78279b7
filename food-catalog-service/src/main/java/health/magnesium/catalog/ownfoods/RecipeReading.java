package health.magnesium.catalog.ownfoods;

import static health.magnesium.catalog.problem.CatalogProblem.RECIPE_REFUSED;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.http.problem.Faults;
import health.magnesium.http.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recipe with the foods that it names, as they are at the moment.
 *
 * @param ingredients in the recipe's order
 * @param used the same, as the recipe remembers them
 * @param yieldGrams weight of the finished dish
 */
record RecipeReading(
    List<Ingredient> ingredients, List<UsedIngredient> used, BigDecimal yieldGrams) {

  /**
   * Reads the recipe.
   *
   * @param foods of its ingredients, in its order; empty where the tenant sees no such food
   * @throws health.magnesium.http.problem.ProblemException 422, naming each ingredient that cannot
   *     be used
   */
  static RecipeReading of(OwnFoodEntry.Recipe recipe, List<Optional<FoodView>> foods) {
    var faults = new Faults().at("/recipe");
    List<Ingredient> ingredients = new ArrayList<>();
    List<UsedIngredient> used = new ArrayList<>();
    for (int i = 0; i < foods.size(); i++) {
      var part = recipe.ingredients().get(i);
      var at = faults.at("/ingredients/" + i);
      var food = foods.get(i).orElse(null);
      var amount = food == null ? null : amount(part, food, at);
      if (food == null) {
        at.add("foodId", "there is no food " + Faults.shown(part.foodId()));
      } else if (amount != null) {
        var ingredient = ingredient(food, amount, retention(part, recipe));
        ingredients.add(ingredient);
        used.add(used(food, ingredient));
      }
    }
    if (recipe.yieldFactor() != null && used.stream().anyMatch(one -> one.grams() == null)) {
      faults.add("yieldFactor", "needs the weight of every ingredient; give yieldGrams");
    }
    if (!faults.found().isEmpty()) {
      throw Problems.withErrors(RECIPE_REFUSED, faults.found());
    }
    return new RecipeReading(ingredients, used, yieldGrams(recipe, ingredients));
  }

  private static BigDecimal yieldGrams(OwnFoodEntry.Recipe recipe, List<Ingredient> ingredients) {
    return recipe.yieldFactor() == null
        ? Optional.ofNullable(recipe.yieldGrams()).orElseThrow()
        : ingredients.stream()
            .map(Ingredient::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(recipe.yieldFactor());
  }

  private static BigDecimal retention(OwnFoodEntry.Part part, OwnFoodEntry.Recipe recipe) {
    if (part.retention() != null) {
      return part.retention();
    }
    return recipe.retention() == null ? BigDecimal.ONE : recipe.retention();
  }

  /** Grams or millilitres, as the food's figures want them; null after a fault. */
  private static @Nullable BigDecimal amount(OwnFoodEntry.Part part, FoodView food, Faults at) {
    var portion = part.portion() == null ? null : portion(part.portion(), food, at);
    if (part.portion() != null && portion == null) {
      return null;
    }
    var isByVolume = isByVolume(food);
    var one =
        portion == null
            ? (isByVolume ? part.millilitres() : part.grams())
            : (isByVolume ? portion.millilitres() : portion.grams());
    if (one == null) {
      at.add(
          portion == null ? (isByVolume ? "millilitres" : "grams") : "portion",
          "the figures of %s are per %s; give %s"
              .formatted(
                  food.id(), food.magnesium().basis(), isByVolume ? "millilitres" : "grams"));
    }
    return one == null || part.count() == null ? one : one.multiply(part.count());
  }

  private static @Nullable Portion portion(String label, FoodView food, Faults at) {
    var same = food.portions().stream().filter(one -> one.label().equals(label)).toList();
    if (same.isEmpty() || !same.stream().allMatch(same.getFirst()::isAsMuchAs)) {
      at.add(
          "portion",
          "%s has %s portion %s; it has %s"
              .formatted(
                  food.id(),
                  same.isEmpty() ? "no" : "more than one",
                  Faults.shown(label),
                  food.portions().stream().map(Portion::label).toList()));
      return null;
    }
    return same.getFirst();
  }

  private static boolean isByVolume(FoodView food) {
    return food.magnesium().basis().equals("100 ml");
  }

  private static Ingredient ingredient(FoodView food, BigDecimal amount, BigDecimal retention) {
    var magnesium = food.magnesium();
    var content = MagnesiumContent.of(magnesium.kind(), magnesium.amountMg(), magnesium.limitMg());
    return new Ingredient(
        food.id(),
        amount,
        retention,
        new Figure(content, magnesium.minMg(), magnesium.maxMg(), null),
        Companions.of(food.nutrients()).amounts());
  }

  private static UsedIngredient used(FoodView food, Ingredient ingredient) {
    var brought = ingredient.magnesium();
    var isByVolume = isByVolume(food);
    return new UsedIngredient(
        food.id(),
        food.revision(),
        food.name(),
        isByVolume ? null : ingredient.amount(),
        isByVolume ? ingredient.amount() : null,
        ingredient.retention(),
        brought.content().kind(),
        brought.content().amountMg().map(Figure::plain).orElse(null),
        Figure.plain(brought.atLeast()),
        brought.atMost().map(Figure::plain).orElse(null));
  }
}
