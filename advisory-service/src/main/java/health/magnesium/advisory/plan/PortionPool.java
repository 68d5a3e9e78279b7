package health.magnesium.advisory.plan;

import java.util.Arrays;
import java.util.List;

/**
 * Portions to choose from, cheapest first, with the best that any choice among the later ones could
 * still give.
 */
final class PortionPool {

  /** Stands for a sum of more portions than there are; far below any sum, far above overflow. */
  private static final int NONE = -1_000_000_000;

  private final List<Portion> cheapestFirst;
  private final int groups;
  private final int[][] mostMg;
  private final int[][] leastKcal;
  private final int[][] leastRepeats;

  /**
   * @param most at most so many portions are ever chosen
   */
  PortionPool(List<Portion> portions, int most) {
    cheapestFirst = portions.stream().sorted(Portion.CHEAPEST_FIRST).toList();
    groups = Math.toIntExact(portions.stream().map(one -> one.food().group()).distinct().count());
    mostMg = largestSums(cheapestFirst.stream().mapToInt(Portion::mgTenths).toArray(), most);
    leastKcal = largestSums(cheapestFirst.stream().mapToInt(one -> -one.kcal()).toArray(), most);
    leastRepeats =
        largestSums(cheapestFirst.stream().mapToInt(one -> -one.repeats()).toArray(), most);
  }

  /** For each place and count the largest sum of so many of the values from that place on. */
  private static int[][] largestSums(int[] values, int most) {
    var sums = new int[values.length + 1][most + 1];
    Arrays.fill(sums[values.length], 1, most + 1, NONE);
    for (int from = values.length - 1; from >= 0; from--) {
      for (int count = 1; count <= most; count++) {
        sums[from][count] =
            Math.max(sums[from + 1][count], sums[from + 1][count - 1] + values[from]);
      }
    }
    return sums;
  }

  boolean has(int place) {
    return place < cheapestFirst.size();
  }

  Portion at(int place) {
    return cheapestFirst.get(place);
  }

  /** How many different food groups there are. */
  int groups() {
    return groups;
  }

  /** The most tenths of a milligram in so many portions from the place on. */
  int mostMg(int from, int count) {
    return mostMg[from][count];
  }

  int leastKcal(int from, int count) {
    return -leastKcal[from][count];
  }

  int leastRepeats(int from, int count) {
    return -leastRepeats[from][count];
  }
}
