package health.magnesium.advisory.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses extra portions for one day that close a gap: at most one portion of a food, at most a
 * given number of portions.
 *
 * <p>Of all choices that close the gap it takes the one with, in this order,
 *
 * <ol>
 *   <li>the fewest foods that are new to the person,
 *   <li>the fewest portions,
 *   <li>the most different food groups,
 *   <li>the least magnesium beyond the gap,
 *   <li>the least energy, where unknown energy counts as more than any known,
 *   <li>the first food ids in alphabetical order, so that equal choices give one answer.
 * </ol>
 *
 * <p>If nothing closes the gap, it takes the choice with the most magnesium, and the plan shows
 * what is left open.
 *
 * <p>The search is exact over at most {@value #MOST_FAMILIAR} familiar and {@value #MOST_NEW} new
 * foods, those with the most magnesium a portion; longer lists are cut to these first. That keeps
 * the number of choices in the tens of thousands.
 */
final class PortionOptimiser {

  static final int MOST_FAMILIAR = 20;
  static final int MOST_NEW = 30;

  private static final Comparator<CandidateFood> RICHEST_FIRST =
      Comparator.comparing(CandidateFood::magnesiumMg)
          .reversed()
          .thenComparing(CandidateFood::foodId);

  private final int maxPortions;
  private final List<CandidateFood> familiar;
  private final List<CandidateFood> unfamiliar;

  PortionOptimiser(List<CandidateFood> foods, int maxPortions) {
    this.maxPortions = maxPortions;
    this.familiar = richest(foods.stream().filter(CandidateFood::isEatenAlready), MOST_FAMILIAR);
    this.unfamiliar = richest(foods.stream().filter(food -> !food.isEatenAlready()), MOST_NEW);
  }

  private static List<CandidateFood> richest(Stream<CandidateFood> foods, int limit) {
    return foods.sorted(RICHEST_FIRST).limit(limit).toList();
  }

  /** The chosen foods, richest first; empty when there is no gap or nothing to choose from. */
  List<CandidateFood> close(BigDecimal gapMg) {
    if (gapMg.signum() <= 0) {
      return List.of();
    }
    for (int fresh = 0; fresh <= maxPortions; fresh++) {
      for (int known = fresh == 0 ? 1 : 0; known + fresh <= maxPortions; known++) {
        if (canClose(gapMg, known, fresh)) {
          return best(gapMg, known, fresh);
        }
      }
    }
    return Stream.concat(familiar.stream(), unfamiliar.stream())
        .sorted(RICHEST_FIRST)
        .limit(maxPortions)
        .toList();
  }

  private boolean canClose(BigDecimal gapMg, int known, int fresh) {
    return known <= familiar.size()
        && fresh <= unfamiliar.size()
        && magnesium(familiar.subList(0, known))
                .add(magnesium(unfamiliar.subList(0, fresh)))
                .compareTo(gapMg)
            >= 0;
  }

  private List<CandidateFood> best(BigDecimal gapMg, int known, int fresh) {
    Choice best = null;
    var freshChoices = choices(unfamiliar, fresh);
    for (var some : choices(familiar, known)) {
      for (var others : freshChoices) {
        var choice = Choice.of(some, others);
        if (choice.magnesiumMg().compareTo(gapMg) >= 0
            && (best == null || Choice.BEST_FIRST.compare(choice, best) < 0)) {
          best = choice;
        }
      }
    }
    return best == null ? List.of() : best.foods().stream().sorted(RICHEST_FIRST).toList();
  }

  /** Every choice of that many foods. */
  private static List<List<CandidateFood>> choices(List<CandidateFood> foods, int size) {
    var all = new ArrayList<List<CandidateFood>>();
    extend(foods, size, 0, List.of(), all);
    return all;
  }

  private static void extend(
      List<CandidateFood> foods,
      int size,
      int from,
      List<CandidateFood> chosen,
      List<List<CandidateFood>> all) {
    if (chosen.size() == size) {
      all.add(chosen);
      return;
    }
    for (int i = from; i < foods.size(); i++) {
      var longer = new ArrayList<>(chosen);
      longer.add(foods.get(i));
      extend(foods, size, i + 1, longer, all);
    }
  }

  static BigDecimal magnesium(List<CandidateFood> foods) {
    return foods.stream().map(CandidateFood::magnesiumMg).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private record Choice(
      List<CandidateFood> foods, BigDecimal magnesiumMg, @Nullable BigDecimal energyKcal) {

    static final Comparator<Choice> BEST_FIRST =
        Comparator.comparing(Choice::groups, Comparator.reverseOrder())
            .thenComparing(Choice::magnesiumMg)
            .thenComparing(
                Choice::energyKcal, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Choice::ids);

    static Choice of(List<CandidateFood> some, List<CandidateFood> others) {
      var foods = Stream.concat(some.stream(), others.stream()).toList();
      return new Choice(foods, magnesium(foods), energy(foods));
    }

    private static @Nullable BigDecimal energy(List<CandidateFood> foods) {
      var sum = BigDecimal.ZERO;
      for (var food : foods) {
        var energy = food.perPortion(food.energyKcalPer100g());
        if (energy == null) {
          return null;
        }
        sum = sum.add(energy);
      }
      return sum;
    }

    private long groups() {
      return foods.stream().map(CandidateFood::group).distinct().count();
    }

    private String ids() {
      return foods.stream().map(CandidateFood::foodId).sorted().toList().toString();
    }
  }
}
