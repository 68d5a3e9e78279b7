package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.foods.TenantFoods;
import health.magnesium.catalog.search.FoodName;
import health.magnesium.catalog.search.OwnFoodNames;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names by which a tenant finds its own foods; one request reads them once. */
@RequestScoped
class OwnNames implements OwnFoodNames {

  private final TenantTransactions transactions;
  private final OwnFoodRevisions revisions;
  private final Map<String, List<FoodName>> read = new HashMap<>();

  OwnNames(TenantTransactions transactions, OwnFoodRevisions revisions) {
    this.transactions = transactions;
    this.revisions = revisions;
  }

  @Override
  public List<FoodName> of(String tenant) {
    return read.computeIfAbsent(
        tenant,
        asked ->
            transactions.call(
                asked, () -> revisions.listInForce(asked).stream().map(OwnNames::name).toList()));
  }

  private static FoodName name(OwnFoodRevision food) {
    var entry = food.entry;
    List<String> otherNames = new ArrayList<>(entry.aliases());
    if (entry.brand() != null) {
      otherNames.add(entry.brand() + " " + food.name);
    }
    return new FoodName(
        food.foodId,
        TenantFoods.SOURCE,
        food.name,
        null,
        otherNames,
        entry.category(),
        entry.group(),
        Boolean.TRUE.equals(entry.tagsReviewed()) ? entry.tags() : null,
        food.magnesiumMg,
        food.companions.energyKcal());
  }
}
