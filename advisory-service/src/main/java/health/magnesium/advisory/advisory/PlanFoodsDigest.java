package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Names what a plan could offer. The foods are hundreds and change only with a data release, so the
 * digest of the last list is kept.
 */
@ApplicationScoped
class PlanFoodsDigest {

  private final ObjectMapper json;
  private final AtomicReference<@Nullable Digested> last = new AtomicReference<>();

  PlanFoodsDigest(ObjectMapper json) {
    this.json = json;
  }

  /** SHA-256 of the foods, in hex. */
  String of(List<FoodFromCatalog> foods) {
    var kept = last.get();
    if (kept != null && kept.foods().equals(foods)) {
      return kept.digest();
    }
    var digested = new Digested(foods, Inputs.hashOf(foods, json));
    last.set(digested);
    return digested.digest();
  }

  private record Digested(List<FoodFromCatalog> foods, String digest) {}
}
