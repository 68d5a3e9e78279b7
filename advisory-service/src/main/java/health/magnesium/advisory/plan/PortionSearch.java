package health.magnesium.advisory.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best choice of exactly so many portions of each pool that closes a gap within an energy:
 * depth first, cheapest portions first, and no further down where even the best that is left could
 * not be better than what was found.
 *
 * <p>That leaves few steps for foods as people eat them. The number of steps is bounded all the
 * same, for lists made to be hard; then the best found so far stands.
 */
final class PortionSearch {

  private static final long ONE_REPEAT = 1_000_000_000L;
  private static final long ONE_GROUP_LESS = 100_000_000L;

  private static final int MOST_STEPS = 20_000;

  private final int gap;
  private final int maxKcal;
  private final List<Portion> chosen = new ArrayList<>();
  private @Nullable List<Portion> best;
  private long bestCost = Long.MAX_VALUE;
  private int steps;

  /** So many portions of a pool, and then those of another. */
  record Share(PortionPool pool, int count, @Nullable Share then) {

    /** How many portions come after those of this pool. */
    int later() {
      return then == null ? 0 : then.count() + then.later();
    }

    /** How many food groups there are at most in this pool and those after it. */
    int groups() {
      return pool.groups() + (then == null ? 0 : then.groups());
    }
  }

  /**
   * @param gap tenths of a milligram
   */
  PortionSearch(int gap, int maxKcal) {
    this.gap = gap;
    this.maxKcal = maxKcal;
  }

  /** Null when no such choice closes the gap. */
  @Nullable List<Portion> best(Share share) {
    extend(share, 0, share.count(), new Sum(0, 0, 0), share.groups());
    return best;
  }

  private void extend(Share share, int from, int left, Sum sum, int groupsThereAre) {
    if (left == 0) {
      var then = share.then();
      if (then == null) {
        offer(sum);
      } else {
        extend(then, 0, then.count(), sum, groupsThereAre);
      }
      return;
    }
    int groups = Math.min(groups() + left + share.later(), groupsThereAre);
    for (int place = from; share.pool().has(place) && steps < MOST_STEPS; place++) {
      steps++;
      if (!isBetter(sum.withBest(share, place, left), groups)) {
        return;
      }
      var portion = share.pool().at(place);
      chosen.add(portion);
      extend(share, place + 1, left - 1, sum.with(portion), groupsThereAre);
      chosen.removeLast();
    }
  }

  private void offer(Sum sum) {
    int groups = groups();
    if (isBetter(sum, groups)) {
      best = List.copyOf(chosen);
      bestCost = cost(sum, groups);
    }
  }

  private boolean isBetter(Sum sum, int groups) {
    return sum.mg() >= gap && sum.kcal() <= maxKcal && cost(sum, groups) < bestCost;
  }

  /** Repetitions before groups before energy. */
  private static long cost(Sum sum, int groups) {
    return sum.repeats() * ONE_REPEAT - groups * ONE_GROUP_LESS + sum.kcal();
  }

  /** How many different food groups the chosen portions have. */
  private int groups() {
    int groups = 0;
    for (int i = 0; i < chosen.size(); i++) {
      groups += isFirstOfItsGroup(i) ? 1 : 0;
    }
    return groups;
  }

  private boolean isFirstOfItsGroup(int place) {
    var group = chosen.get(place).food().group();
    for (int i = 0; i < place; i++) {
      if (chosen.get(i).food().group().equals(group)) {
        return false;
      }
    }
    return true;
  }

  /** What portions come to. */
  private record Sum(int mg, int kcal, int repeats) {

    Sum with(Portion portion) {
      return new Sum(mg + portion.mgTenths(), kcal + portion.kcal(), repeats + portion.repeats());
    }

    /** The best of each that the portions still to be chosen could add, each on its own. */
    Sum withBest(Share share, int from, int count) {
      var pool = share.pool();
      var sum =
          new Sum(
              mg + pool.mostMg(from, count),
              kcal + pool.leastKcal(from, count),
              repeats + pool.leastRepeats(from, count));
      var then = share.then();
      return then == null ? sum : sum.withBest(then, 0, then.count());
    }
  }
}
