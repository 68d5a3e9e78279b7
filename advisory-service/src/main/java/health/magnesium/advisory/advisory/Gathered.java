package health.magnesium.advisory.advisory;

import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that was fetched for one person, to be judged as often as wanted.
 *
 * @param refs as of when each eaten food was read
 * @param planFoods what the catalog offers for plans
 */
record Gathered(
    AdvisoryRequest request,
    LocalDate date,
    Composition composition,
    Function<ItemBody.Food, FoodRef> refs,
    Foods foods,
    List<FoodFromCatalog> planFoods) {}
