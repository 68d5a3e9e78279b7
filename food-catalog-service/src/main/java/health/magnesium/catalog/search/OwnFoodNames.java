package health.magnesium.catalog.search;

import java.util.List;

/** Foods that a tenant has beside the publishers' ones; only that tenant's searches find them. */
public interface OwnFoodNames {

  /** The names of a tenant's foods in force, possibly none. */
  List<FoodName> of(String tenant);
}
