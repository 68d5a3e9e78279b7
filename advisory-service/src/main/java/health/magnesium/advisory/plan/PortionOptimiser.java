package health.magnesium.advisory.plan;

import health.magnesium.advisory.plan.PortionSearch.Share;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses extra portions for one day that close a gap: at most one portion of a food, at most a
 * given number of portions, and together at most a given energy.
 *
 * <p>Of all choices that close the gap it takes the one with, in this order,
 *
 * <ol>
 *   <li>the fewest foods that are new to the person,
 *   <li>the fewest portions, so that none of them could be left away,
 *   <li>the fewest repetitions of foods that earlier days have,
 *   <li>the most different food groups,
 *   <li>the least energy,
 *   <li>the first foods in order of repetitions, energy and id, so that equal choices give one
 *       answer.
 * </ol>
 *
 * <p>Magnesium beyond the gap costs nothing: food has no upper level. If nothing closes the gap, it
 * closes the largest part of it that can be closed, by the same order.
 *
 * <p>The search is over all foods, and exact as long as {@link PortionSearch} may finish.
 */
final class PortionOptimiser {

  private final DayLimits limits;
  private final PortionPool familiar;
  private final PortionPool unfamiliar;

  PortionOptimiser(List<Portion> portions, DayLimits limits) {
    this.limits = limits;
    this.familiar = pool(portions, limits, true);
    this.unfamiliar = pool(portions, limits, false);
  }

  private static PortionPool pool(List<Portion> portions, DayLimits limits, boolean eatenAlready) {
    return new PortionPool(
        portions.stream().filter(one -> one.food().isEatenAlready() == eatenAlready).toList(),
        limits.portions());
  }

  /** The chosen foods, richest first; empty when there is no gap or nothing to choose from. */
  List<CandidateFood> close(BigDecimal gapMg) {
    var gap = Portion.tenths(gapMg);
    var chosen = choose(gap);
    if (chosen == null) {
      chosen = choose(largestPart(gap));
    }
    return chosen == null
        ? List.of()
        : chosen.stream().sorted(Portion.RICHEST_FIRST).map(Portion::food).toList();
  }

  /** The best choice that closes the gap; null when none does. */
  private @Nullable List<Portion> choose(int gap) {
    if (gap <= 0) {
      return null;
    }
    int most = limits.portions();
    for (int fresh = 0; fresh <= most; fresh++) {
      for (int known = fresh == 0 ? 1 : 0; known + fresh <= most; known++) {
        var share = new Share(familiar, known, new Share(unfamiliar, fresh, null));
        var best = new PortionSearch(gap, limits.kcal()).best(share);
        if (best != null) {
          return best;
        }
      }
    }
    return null;
  }

  /** The most of a gap, in tenths of a milligram, that some choice closes; 0 when there is none. */
  private int largestPart(int gap) {
    int closed = 0;
    int open = gap;
    while (open - closed > 1) {
      int between = (closed + open) >>> 1;
      if (choose(between) == null) {
        open = between;
      } else {
        closed = between;
      }
    }
    return closed;
  }

  static BigDecimal magnesium(List<CandidateFood> foods) {
    return foods.stream().map(CandidateFood::magnesiumMg).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
