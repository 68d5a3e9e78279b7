package health.magnesium.advisory.sources;

import health.magnesium.advisory.config.AdvisoryConfig;
import health.magnesium.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The foods that a plan may offer. They are the same for every tenant and change only with a data
 * release. An advisory from a record asks the catalog each time and fails without it; a stateless
 * one, which may need no catalog at all, takes the list kept from before, or none.
 */
@ApplicationScoped
public class PlanFoods {

  /** The catalog's tag of foods that a person would eat as one portion to raise magnesium. */
  private static final String SUGGESTABLE = "suggestable";

  /** How ids begin of foods that only their tenant may see, so that they are not kept for all. */
  private static final String OWN = "own-";

  private static final int AT_MOST = 500;
  private static final Logger LOG = Logger.getLogger(PlanFoods.class);

  private final Neighbours neighbours;
  private final AdvisoryConfig config;
  private final Clock clock;
  private final AtomicReference<@Nullable Snapshot> last = new AtomicReference<>();

  PlanFoods(Neighbours neighbours, AdvisoryConfig config, Clock clock) {
    this.neighbours = neighbours;
    this.config = config;
    this.clock = clock;
  }

  /** Asks the catalog now; a catalog that does not answer is a problem (503). */
  public Neighbours.Call<FoodsFromCatalog> ask(@Nullable String token) {
    return neighbours.fromCatalog(catalog -> catalog.foods(token, SUGGESTABLE, AT_MOST));
  }

  /**
   * The foods in the catalog's order, kept ones if they are fresh or the catalog does not answer;
   * empty when it never answered.
   *
   * @param token the caller's, passed on
   */
  public List<FoodsFromCatalog.FoodFromCatalog> list(
      @Nullable String token, Neighbours.Deadline deadline) {
    var kept = last.get();
    if (kept != null && clock.instant().isBefore(kept.askAgainAt())) {
      return kept.foods();
    }
    try {
      return keep(
          ask(token).await(deadline.within(config.planFoodsWait())).items(),
          config.planFoodsFreshFor());
    } catch (ProblemException noAnswer) {
      LOG.warnf("plan foods: %s", noAnswer.getMessage());
      return keep(kept == null ? List.of() : kept.foods(), config.retryAfter());
    }
  }

  private List<FoodsFromCatalog.FoodFromCatalog> keep(
      List<FoodsFromCatalog.FoodFromCatalog> foods, Duration time) {
    var kept = new Snapshot(clock.instant().plus(time), foods);
    last.set(kept);
    return kept.foods();
  }

  private record Snapshot(Instant askAgainAt, List<FoodsFromCatalog.FoodFromCatalog> foods) {

    Snapshot {
      foods = foods.stream().filter(food -> !food.id().startsWith(OWN)).toList();
    }
  }
}
