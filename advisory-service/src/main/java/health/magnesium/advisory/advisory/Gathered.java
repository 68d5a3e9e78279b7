package health.magnesium.advisory.advisory;

import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that was fetched for one person, to be judged as often as wanted.
 *
 * @param reading as of when each eaten food was read
 * @param planFoods what the catalog offers for plans
 */
record Gathered(
    AdvisoryRequest request,
    LocalDate date,
    Reading reading,
    Foods foods,
    List<FoodFromCatalog> planFoods) {}
