package health.magnesium.catalog.ownfoods;

import static health.magnesium.catalog.problem.CatalogProblem.FOOD_NOT_FOUND;
import static health.magnesium.catalog.problem.CatalogProblem.RECIPE_REFUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.foods.Gtin;
import health.magnesium.catalog.foods.TenantFoods;
import health.magnesium.http.access.Caller;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Faults;
import health.magnesium.http.problem.Problems;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes foods of the caller's tenant: each change ends a revision and begins the next. */
@ApplicationScoped
class OwnFoodStore {

  private final TenantTransactions transactions;
  private final OwnFoodRevisions revisions;
  private final OwnFoods foods;
  private final Session entities;
  private final ObjectMapper json;
  private final Caller caller;

  OwnFoodStore(
      TenantTransactions transactions,
      OwnFoodRevisions revisions,
      OwnFoods foods,
      Session entities,
      ObjectMapper json,
      Caller caller) {
    this.transactions = transactions;
    this.revisions = revisions;
    this.foods = foods;
    this.entities = entities;
    this.json = json;
    this.caller = caller;
  }

  /**
   * Makes a food, or finds the one that the same request made before.
   *
   * @param key of the request; null makes a food in any case
   * @throws health.magnesium.http.problem.ProblemException 422 when the key came with another
   *     request
   */
  FoodView create(@Nullable String key, OwnFoodEntry entry, Composed composed) {
    var tenant = caller.tenant();
    var digest = digest(entry);
    var id = TenantFoods.SOURCE + "-" + UuidCreator.getTimeOrderedEpoch();
    return transactions.call(
        tenant,
        () -> {
          int made =
              entities
                  .createNativeMutationQuery(
                      """
                      insert into own_food (tenant_id, id, idempotency_key, request_digest)
                      values (:tenant, :id, :key, :digest)
                      on conflict (tenant_id, idempotency_key) do nothing""")
                  .setParameter("tenant", tenant)
                  .setParameter("id", id)
                  .setParameter("key", key)
                  .setParameter("digest", digest)
                  .executeUpdate();
          if (made == 0) {
            return newest(tenant, madeBefore(tenant, String.valueOf(key), digest));
          }
          requireNoCircle(tenant, id, composed);
          insert(tenant, id, 1, moment(tenant, id), entry, composed);
          return newest(tenant, id);
        });
  }

  /**
   * Gives the food its next revision; a retired one is in force again.
   *
   * @param condition looks at the food as it is and refuses the change by throwing
   * @throws health.magnesium.http.problem.ProblemException 404, 422 for a recipe that leads back to
   *     the food or too deep
   */
  FoodView revise(
      String foodId, Consumer<FoodView> condition, OwnFoodEntry entry, Composed composed) {
    var tenant = caller.tenant();
    return transactions.call(
        tenant,
        () -> {
          var before = held(tenant, foodId);
          condition.accept(before);
          requireNoCircle(tenant, foodId, composed);
          var now = moment(tenant, foodId);
          end(tenant, foodId, now);
          insert(tenant, foodId, before.revision() + 1, now, entry, composed);
          return newest(tenant, foodId);
        });
  }

  /**
   * The food as it is.
   *
   * @throws health.magnesium.http.problem.ProblemException 404
   */
  FoodView find(String foodId) {
    var tenant = caller.tenant();
    return transactions.call(tenant, () -> newest(tenant, foodId));
  }

  /** Ends the food's revision in force; its history stays. */
  void retire(String foodId, Consumer<FoodView> condition) {
    var tenant = caller.tenant();
    transactions.run(
        tenant,
        () -> {
          condition.accept(held(tenant, foodId));
          end(tenant, foodId, moment(tenant, foodId));
        });
  }

  /** The food as it is; nobody else changes it or another recipe of the tenant until the end. */
  private FoodView held(String tenant, String foodId) {
    entities
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as held",
            Integer.class)
        .setParameter("name", "own-foods/" + tenant)
        .getSingleResult();
    return newest(tenant, foodId);
  }

  private FoodView newest(String tenant, String foodId) {
    return revisions
        .findNewest(tenant, foodId)
        .map(revision -> foods.view(tenant, revision, null))
        .orElseThrow(
            () ->
                Problems.of(
                    FOOD_NOT_FOUND,
                    "No food of your own is "
                        + Faults.shown(foodId)
                        + "; publishers' foods change with their releases only."));
  }

  private void requireNoCircle(String tenant, String foodId, Composed composed) {
    new RecipePaths(ids -> revisions.ingredientsOf(tenant, ids))
        .fault(foodId, composed.ingredients().stream().map(UsedIngredient::foodId).toList())
        .ifPresent(
            path -> {
              throw Problems.of(
                  RECIPE_REFUSED,
                  path.getLast().equals(foodId)
                      ? "The recipe would be made of itself: " + String.join(" > ", path)
                      : "Recipes are at most %d deep: %s"
                          .formatted(RecipePaths.DEEPEST, String.join(" > ", path)));
            });
  }

  private String madeBefore(String tenant, String key, String digest) {
    var row =
        entities
            .createNativeQuery(
                """
                select id, request_digest from own_food
                where tenant_id = :tenant and idempotency_key = :key""",
                Object[].class)
            .setParameter("tenant", tenant)
            .setParameter("key", key)
            .getSingleResult();
    if (!digest.equals(row[1])) {
      throw Problems.of(
          CommonProblem.IDEMPOTENCY_KEY_REUSED, "The key made " + row[0] + " of another entry.");
    }
    return (String) row[0];
  }

  /** Now, and behind all that the food was before. */
  private Instant moment(String tenant, String foodId) {
    return entities
        .createNativeQuery(
            """
            select greatest(clock_timestamp(), max(coalesce(valid_to, valid_from + interval '1 microsecond')))
            from own_food_revision where tenant_id = :tenant and food_id = :food""",
            Instant.class)
        .setParameter("tenant", tenant)
        .setParameter("food", foodId)
        .getSingleResult();
  }

  private void end(String tenant, String foodId, Instant now) {
    entities
        .createNativeMutationQuery(
            """
            update own_food_revision set valid_to = :now
            where tenant_id = :tenant and food_id = :food and valid_to is null""")
        .setParameter("now", now)
        .setParameter("tenant", tenant)
        .setParameter("food", foodId)
        .executeUpdate();
  }

  private void insert(
      String tenant,
      String foodId,
      int revision,
      Instant validFrom,
      OwnFoodEntry entry,
      Composed composed) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("tenant_id", tenant);
    row.put("food_id", foodId);
    row.put("revision", revision);
    row.put("name", entry.name());
    row.put("gtin", entry.gtin() == null ? null : Gtin.parse(entry.gtin()).digits14());
    row.put("basis", composed.basis());
    row.put("magnesium_kind", composed.magnesium().content().kind());
    row.put("magnesium_mg", composed.magnesium().content().amountMg().orElse(null));
    row.put("magnesium_limit_mg", composed.magnesium().limitMg());
    row.put("magnesium_min_mg", composed.magnesium().minMg());
    row.put("magnesium_max_mg", composed.magnesium().maxMg());
    row.put("magnesium_grade", composed.magnesiumView().grade());
    row.put("companions", composed.companions());
    row.put("portions", composed.portions());
    row.put("ingredients", composed.ingredients());
    row.put("yield_grams", composed.yieldGrams());
    row.put("entry", entry);
    row.put("valid_from", validFrom);
    row.put("recorded_by", caller.subject());
    var columns = String.join(", ", row.keySet());
    entities
        .createNativeMutationQuery(
            """
            insert into own_food_revision (%1$s)
            select %1$s
            from jsonb_populate_record(cast(null as own_food_revision), cast(:row as jsonb))"""
                .formatted(columns))
        .setParameter("row", written(row))
        .executeUpdate();
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String digest(OwnFoodEntry entry) {
    return digest(written(entry));
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
