package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.categories.KnownCategories;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From an entry to a food: checked, worked out, stored. */
@ApplicationScoped
class OwnFoodDesk {

  private final KnownCategories categories;
  private final Composer composer;
  private final OwnFoodStore store;

  OwnFoodDesk(KnownCategories categories, Composer composer, OwnFoodStore store) {
    this.categories = categories;
    this.composer = composer;
    this.store = store;
  }

  /**
   * A new food, or the one that this request made before.
   *
   * @throws health.magnesium.http.problem.ProblemException 400, 422
   */
  FoodView create(@Nullable String key, OwnFoodEntry entry) {
    check(entry);
    return store.create(key, entry, composer.compose(entry));
  }

  /**
   * The next revision of a food.
   *
   * @throws health.magnesium.http.problem.ProblemException 400, 404, 422, and what the condition
   *     says
   */
  FoodView revise(String foodId, Consumer<FoodView> condition, OwnFoodEntry entry) {
    check(entry);
    return store.revise(foodId, condition, entry, composer.compose(entry));
  }

  /**
   * The food's recipe worked out again; a food without a recipe, or a retired one, stays as it is.
   *
   * @param condition looks at the food before a new revision is written
   * @throws health.magnesium.http.problem.ProblemException 404, 422 for an ingredient that cannot
   *     be used any more, and what the condition says
   */
  Recalculation recalculate(String foodId, boolean dryRun, Consumer<FoodView> condition) {
    var before = store.find(foodId);
    var own = Objects.requireNonNull(before.own());
    if (!dryRun) {
      condition.accept(before);
    }
    if (own.entry().recipe() == null || before.retired()) {
      return unchanged(before, dryRun);
    }
    var composed = composer.compose(own.entry());
    var newer = Recalculation.newer(own.ingredients(), composed.ingredients());
    if (newer.isEmpty()) {
      return unchanged(before, dryRun);
    }
    var revision =
        dryRun
            ? before.revision()
            : store.revise(foodId, condition, own.entry(), composed).revision();
    return new Recalculation(
        foodId, dryRun, true, revision, before.magnesium(), composed.magnesiumView(), newer);
  }

  private static Recalculation unchanged(FoodView food, boolean dryRun) {
    return new Recalculation(
        food.id(), dryRun, false, food.revision(), food.magnesium(), food.magnesium(), List.of());
  }

  private void check(OwnFoodEntry entry) {
    new EntryCheck(LocalDate.now(Clock.systemUTC()).plusDays(1)).check(entry);
    if (entry.category() != null && !categories.has(entry.category())) {
      throw Problems.invalidBody(
          "/category", "there is no category '" + entry.category() + "'; see /v1/categories");
    }
  }
}
