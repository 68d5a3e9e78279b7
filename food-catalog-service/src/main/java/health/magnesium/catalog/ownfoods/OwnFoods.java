package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.foods.FoodAt;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.foods.TenantFoods;
import health.magnesium.http.access.Caller;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the foods of the caller's tenant, behind the wall that keeps tenants apart. */
@ApplicationScoped
class OwnFoods implements TenantFoods {

  private final TenantTransactions transactions;
  private final OwnFoodRevisions revisions;
  private final Caller caller;

  OwnFoods(TenantTransactions transactions, OwnFoodRevisions revisions, Caller caller) {
    this.transactions = transactions;
    this.revisions = revisions;
    this.caller = caller;
  }

  @Override
  public List<Optional<FoodView>> findEach(List<FoodAt> wanted) {
    var tenant = caller.tenant();
    return transactions.call(
        tenant,
        () -> {
          var found = revisions.findEach(tenant, wanted);
          var newest = newest(tenant, found.stream().flatMap(Optional::stream).toList());
          List<Optional<FoodView>> answers = new ArrayList<>(wanted.size());
          for (int i = 0; i < wanted.size(); i++) {
            var asOf = wanted.get(i).asOf();
            answers.add(found.get(i).map(revision -> revision.view(asOf, newest)));
          }
          return answers;
        });
  }

  @Override
  public List<FoodView> listRevisions(String foodId, int below, int limit) {
    var tenant = caller.tenant();
    return transactions.call(
        tenant, () -> views(tenant, revisions.list(tenant, foodId, below, limit)));
  }

  @Override
  public Optional<FoodView> findByBarcode(String gtin14, @Nullable Instant asOf) {
    var tenant = caller.tenant();
    return transactions.call(
        tenant,
        () ->
            revisions
                .findByBarcode(tenant, gtin14, asOf)
                .map(revision -> view(tenant, revision, asOf)));
  }

  /** A revision as callers read it, within a transaction that is open for the tenant. */
  FoodView view(String tenant, OwnFoodRevision revision, @Nullable Instant asOf) {
    return revision.view(asOf, newest(tenant, List.of(revision)));
  }

  private List<FoodView> views(String tenant, List<OwnFoodRevision> found) {
    var newest = newest(tenant, found);
    return found.stream().map(revision -> revision.view(null, newest)).toList();
  }

  private Map<String, Integer> newest(String tenant, Collection<OwnFoodRevision> found) {
    var ingredients =
        found.stream()
            .filter(OwnFoodRevision::isInForce)
            .flatMap(revision -> revision.ingredients.stream())
            .map(UsedIngredient::foodId)
            .collect(Collectors.toSet());
    return revisions.newestNumbers(tenant, ingredients);
  }
}
