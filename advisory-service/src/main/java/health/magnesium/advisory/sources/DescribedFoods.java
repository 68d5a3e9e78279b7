package health.magnesium.advisory.sources;

import health.magnesium.advisory.config.AdvisoryConfig;
import health.magnesium.advisory.sources.FoodCatalogClient.MatchQuery;
import health.magnesium.advisory.sources.MatchesFromCatalog.Candidate;
import health.magnesium.advisory.sources.MatchesFromCatalog.Match;
import health.magnesium.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which foods of the catalog a description may mean. An advisory can do without: where the catalog
 * is slow or does not answer, a described food just stays unknown, and the catalog is left alone
 * for a while.
 */
@ApplicationScoped
public class DescribedFoods {

  private static final int CANDIDATES = 5;
  private static final Logger LOG = Logger.getLogger(DescribedFoods.class);

  private final Neighbours neighbours;
  private final AdvisoryConfig config;
  private final Clock clock;
  private final AtomicReference<Instant> askAgainAt = new AtomicReference<>(Instant.MIN);

  DescribedFoods(Neighbours neighbours, AdvisoryConfig config, Clock clock) {
    this.neighbours = neighbours;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Begins to ask about descriptions, the first {@value FoodCatalogClient#MAX_TEXTS} of them; no
   * descriptions, no call.
   */
  public Pending ask(@Nullable String token, Collection<String> descriptions) {
    if (descriptions.isEmpty() || clock.instant().isBefore(askAgainAt.get())) {
      return new Pending(null);
    }
    var texts = descriptions.stream().limit(FoodCatalogClient.MAX_TEXTS).toList();
    var query = new MatchQuery(texts, CANDIDATES);
    return new Pending(neighbours.fromCatalog(catalog -> catalog.matches(token, query)));
  }

  /** An answer that may not come. */
  public final class Pending {

    private final Neighbours.@Nullable Call<MatchesFromCatalog> call;

    private Pending(Neighbours.@Nullable Call<MatchesFromCatalog> call) {
      this.call = call;
    }

    /** The candidates of each description that may mean foods of different magnesium. */
    public Map<String, List<Candidate>> ambiguous(Neighbours.Deadline deadline) {
      if (call == null) {
        return Map.of();
      }
      try {
        return call.await(deadline.within(config.describedFoodsWait())).items().stream()
            .filter(Match::ambiguous)
            .collect(
                Collectors.toUnmodifiableMap(Match::text, DescribedFoods::likely, (a, b) -> a));
      } catch (ProblemException noAnswer) {
        LOG.warnf("described foods: %s", noAnswer.getMessage());
        askAgainAt.set(clock.instant().plus(config.retryAfter()));
        return Map.of();
      }
    }
  }

  private static List<Candidate> likely(Match match) {
    return match.candidates().stream().filter(candidate -> !candidate.isFarFetched()).toList();
  }
}
