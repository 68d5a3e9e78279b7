package health.magnesium.advisory.plan;

import health.magnesium.advisory.adequacy.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Foods chosen for a gap. Milligrams, not rounded.
 *
 * @param targetMg recommendation or adequate intake; null when no row applies
 * @param gapMg target minus mean, at least 0; null without a target or a mean
 * @param foods for one day, richest first
 */
public record FoodStep(
    PlanStatus status,
    @Nullable BigDecimal targetMg,
    @Nullable BigDecimal gapMg,
    List<CandidateFood> foods,
    List<Plan.ExcludedFood> excluded) {

  public FoodStep {
    foods = List.copyOf(foods);
    excluded = List.copyOf(excluded);
  }

  /** What the foods leave open; null without a gap to speak of. */
  public @Nullable BigDecimal gapLeftMg() {
    return gapMg == null ? null : gapMg.subtract(addedMg()).max(BigDecimal.ZERO);
  }

  /** Magnesium of the chosen foods. */
  BigDecimal addedMg() {
    return PortionOptimiser.magnesium(foods);
  }

  /** Whether a supplement would be the next thought: intake likely low and the gap still open. */
  public boolean leavesSupplementToConsider(Verdict verdict) {
    var left = gapLeftMg();
    return verdict == Verdict.LIKELY_LOW
        && status != PlanStatus.CLINICIAN_LED
        && left != null
        && left.signum() > 0;
  }
}
