package health.magnesium.advisory.plan;

import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.safety.RemovedFood;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Foods chosen for a gap, in milligrams.
 *
 * @param targetMg recommendation or adequate intake; null when no row applies
 * @param gapMg target minus mean as the answer shows it, at least 0; null without a target or a
 *     mean
 * @param excluded in order of label
 * @param notes words of the food notes that hold, each once
 * @param days the foods of each day, richest first; empty when no food is planned
 */
public record FoodStep(
    PlanStatus status,
    @Nullable BigDecimal targetMg,
    @Nullable BigDecimal gapMg,
    List<List<CandidateFood>> days,
    List<RemovedFood> excluded,
    List<String> notes) {

  public FoodStep {
    days = days.stream().map(List::copyOf).toList();
    excluded = List.copyOf(excluded);
    notes = List.copyOf(notes);
  }

  /** The foods of the first day. */
  List<CandidateFood> foods() {
    return days.isEmpty() ? List.of() : days.getFirst();
  }

  /** What the foods leave open; null without a gap to speak of. */
  public @Nullable BigDecimal gapLeftMg() {
    return gapMg == null ? null : gapLeftMg(foods(), gapMg);
  }

  static BigDecimal gapLeftMg(List<CandidateFood> foods, BigDecimal gapMg) {
    return gapMg.subtract(PortionOptimiser.magnesium(foods)).max(BigDecimal.ZERO);
  }

  /** Magnesium of the chosen foods. */
  BigDecimal addedMg() {
    return PortionOptimiser.magnesium(foods());
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
