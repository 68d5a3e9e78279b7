package health.magnesium.catalog.foods;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads foods as they are, or as they were at a moment. */
@ApplicationScoped
public class FoodRepository {

  private static final String NO_FOOD = "";

  private final Session entities;
  private final FoodRevisionRepository revisions;
  private final TenantFoods tenantFoods;

  FoodRepository(Session entities, FoodRevisionRepository revisions, TenantFoods tenantFoods) {
    this.entities = entities;
    this.revisions = revisions;
    this.tenantFoods = tenantFoods;
  }

  /**
   * The food as it was at a moment; a retired one as it was last.
   *
   * @param asOf null for now
   * @return empty if the catalog has no such food or had none yet
   */
  public Optional<FoodView> findFood(String foodId, @Nullable Instant asOf) {
    return findEach(List.of(new FoodAt(foodId, asOf))).getFirst();
  }

  /** Like {@link #findFood} for many foods at once; answers in the order of the questions. */
  public List<Optional<FoodView>> findEach(List<FoodAt> wanted) {
    var own = wanted.stream().filter(at -> TenantFoods.has(at.foodId())).toList();
    if (own.isEmpty()) {
      return findEachPublished(wanted);
    }
    var published = wanted.stream().filter(at -> !TenantFoods.has(at.foodId())).toList();
    var ofTenant = tenantFoods.findEach(own).iterator();
    var ofPublishers = findEachPublished(published).iterator();
    return wanted.stream()
        .map(at -> (TenantFoods.has(at.foodId()) ? ofTenant : ofPublishers).next())
        .toList();
  }

  private List<Optional<FoodView>> findEachPublished(List<FoodAt> wanted) {
    var found = lastBegun(wanted);
    List<Optional<FoodView>> answers = new ArrayList<>(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      var food = found.get(i).revision();
      answers.add(
          food == null
              ? Optional.empty()
              : Optional.of(FoodView.of(food, found.get(i).editorial(), wanted.get(i).asOf())));
    }
    return answers;
  }

  /** Foods as they are now, in the order of the ids; ids without a food are left out. */
  public List<FoodView> listFoods(List<String> foodIds) {
    return findEach(foodIds.stream().map(id -> new FoodAt(id, null)).toList()).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The food that had this barcode of 14 digits in force at a moment; the newest if several had.
   * What the tenant says of a product goes before what a publisher says.
   *
   * @param asOf null for now
   */
  public Optional<FoodView> findByBarcode(String gtin14, @Nullable Instant asOf) {
    return tenantFoods
        .findByBarcode(gtin14, asOf)
        .or(
            () ->
                revisions
                    .findInForce(gtin14, asOf)
                    .map(food -> FoodView.of(food, editorial(food.foodId), asOf)));
  }

  /**
   * Revisions of a food, newest first.
   *
   * @param below only those with a lower number
   */
  public List<FoodView> listRevisions(String foodId, int below, int limit) {
    if (!FoodId.isWellFormed(foodId)) {
      return List.of();
    }
    if (TenantFoods.has(foodId)) {
      return tenantFoods.listRevisions(foodId, below, limit);
    }
    var editorial = editorial(foodId);
    return entities
        .createQuery(
            """
            select r from FoodRevision r where r.foodId = :food and r.revision < :below
            order by r.revision desc""",
            FoodRevision.class)
        .setParameter("food", foodId)
        .setParameter("below", below)
        .setMaxResults(limit)
        .getResultStream()
        .map(food -> FoodView.of(food, editorial, null))
        .toList();
  }

  /** For each question, in order, the revision that was the last to begin by then. */
  private List<Begun> lastBegun(List<FoodAt> wanted) {
    var ids = wanted.stream().map(FoodAt::foodId).toArray(String[]::new);
    for (int i = 0; i < ids.length; i++) {
      ids[i] = FoodId.isWellFormed(ids[i]) ? ids[i] : NO_FOOD;
    }
    var moments = wanted.stream().map(FoodAt::moment).toArray(Instant[]::new);
    return entities
        .createNativeQuery(
            """
            select {r.*}, {e.*}
            from unnest(cast(:ids as text[]), cast(:moments as timestamptz[]))
              with ordinality as w(food_id, at, position)
            left join lateral (
              select x.* from food_revision x
              where x.food_id = w.food_id and x.valid_from <= w.at
              order by x.revision desc limit 1) r on true
            left join food_editorial e on e.food_id = r.food_id
            order by w.position""",
            Object[].class)
        .addEntity("r", FoodRevision.class)
        .addEntity("e", FoodEditorial.class)
        .setParameter("ids", ids)
        .setParameter("moments", moments)
        .getResultStream()
        .map(row -> new Begun((FoodRevision) row[0], (FoodEditorial) row[1]))
        .toList();
  }

  /** A revision and what we say of its food; null where there is none. */
  private record Begun(@Nullable FoodRevision revision, @Nullable FoodEditorial editorial) {}

  private @Nullable FoodEditorial editorial(String foodId) {
    return entities.find(FoodEditorial.class, foodId);
  }
}
