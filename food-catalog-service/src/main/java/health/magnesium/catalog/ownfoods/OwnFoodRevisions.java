package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.foods.FoodAt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads revisions of a tenant's foods, within a transaction that is open for that tenant: in any
 * other there are none. Queries name the tenant all the same.
 */
@ApplicationScoped
class OwnFoodRevisions {

  /** Stands for "now" where a moment is compared: no revision begins later. */
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final Session entities;

  OwnFoodRevisions(Session entities) {
    this.entities = entities;
  }

  /** For each question the revision that was the last to begin by then. */
  List<Optional<OwnFoodRevision>> findEach(String tenant, List<FoodAt> wanted) {
    var ids =
        entities
            .createNativeQuery(
                """
                select (select r.id from own_food_revision r
                        where r.tenant_id = :tenant and r.food_id = w.food_id and r.valid_from <= w.at
                        order by r.revision desc limit 1)
                from unnest(cast(:ids as text[]), cast(:moments as timestamptz[]))
                     with ordinality as w(food_id, at, position)
                order by w.position""",
                Long.class)
            .setParameter("tenant", tenant)
            .setParameter("ids", wanted.stream().map(FoodAt::foodId).toArray(String[]::new))
            .setParameter(
                "moments",
                wanted.stream()
                    .map(at -> at.asOf() == null ? LATEST : at.asOf())
                    .toArray(Instant[]::new))
            .getResultStream()
            .map(Optional::ofNullable)
            .toList();
    var found =
        entities
            .createQuery(
                "select r from OwnFoodRevision r where r.id in :ids", OwnFoodRevision.class)
            .setParameter("ids", ids.stream().flatMap(Optional::stream).distinct().toList())
            .getResultStream()
            .collect(Collectors.toMap(revision -> revision.id, Function.identity()));
    return ids.stream().map(id -> id.map(found::get)).toList();
  }

  /** The newest revision, in force or not. */
  Optional<OwnFoodRevision> findNewest(String tenant, String foodId) {
    return list(tenant, foodId, Integer.MAX_VALUE, 1).stream().findFirst();
  }

  /** Revisions with a number below {@code below}, newest first. */
  List<OwnFoodRevision> list(String tenant, String foodId, int below, int limit) {
    return entities
        .createQuery(
            """
            select r from OwnFoodRevision r
            where r.tenantId = :tenant and r.foodId = :food and r.revision < :below
            order by r.revision desc""",
            OwnFoodRevision.class)
        .setParameter("tenant", tenant)
        .setParameter("food", foodId)
        .setParameter("below", below)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Every revision in force, by name. */
  List<OwnFoodRevision> listInForce(String tenant) {
    return entities
        .createQuery(
            """
            select r from OwnFoodRevision r
            where r.tenantId = :tenant and r.validTo is null
            order by r.name, r.foodId""",
            OwnFoodRevision.class)
        .setParameter("tenant", tenant)
        .getResultList();
  }

  /** The revision in force at a moment with this barcode; the newest if several had it. */
  Optional<OwnFoodRevision> findByBarcode(String tenant, String gtin14, @Nullable Instant asOf) {
    return entities
        .createQuery(
            """
            select r from OwnFoodRevision r
            where r.tenantId = :tenant and r.gtin = :gtin and r.validFrom <= :at
              and (r.validTo is null or r.validTo > :at)
            order by r.validFrom desc, r.foodId""",
            OwnFoodRevision.class)
        .setParameter("tenant", tenant)
        .setParameter("gtin", gtin14)
        .setParameter("at", asOf == null ? LATEST : asOf)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The number of the newest revision of foods, the tenant's own and publishers'. */
  Map<String, Integer> newestNumbers(String tenant, Collection<String> foodIds) {
    Map<String, Integer> newest = new HashMap<>();
    if (!foodIds.isEmpty()) {
      entities
          .createNativeQuery(
              """
              select w.id, coalesce(
                (select max(r.revision) from food_revision r where r.food_id = w.id),
                (select max(o.revision) from own_food_revision o
                 where o.tenant_id = :tenant and o.food_id = w.id))
              from unnest(cast(:ids as text[])) as w(id)""",
              Object[].class)
          .setParameter("tenant", tenant)
          .setParameter("ids", foodIds.toArray(String[]::new))
          .getResultStream()
          .filter(row -> row[1] != null)
          .forEach(row -> newest.put((String) row[0], ((Number) row[1]).intValue()));
    }
    return newest;
  }

  /** The ingredients of each of the foods that is a recipe, as it is now. */
  Map<String, List<String>> ingredientsOf(String tenant, Collection<String> foodIds) {
    return findEach(tenant, foodIds.stream().map(id -> new FoodAt(id, null)).toList()).stream()
        .flatMap(Optional::stream)
        .filter(revision -> !revision.ingredients.isEmpty())
        .collect(
            Collectors.toMap(
                revision -> revision.foodId,
                revision ->
                    revision.ingredients.stream().map(UsedIngredient::foodId).distinct().toList()));
  }
}
