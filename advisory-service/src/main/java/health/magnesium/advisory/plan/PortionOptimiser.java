package health.magnesium.advisory.plan;

import static java.lang.Integer.MAX_VALUE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
 * <p>The search is exact: over all foods where one portion is enough, and from two portions on over
 * at most {@value #MOST_FAMILIAR} familiar and {@value #MOST_NEW} new foods, those with the most
 * magnesium a portion. That keeps the number of choices at some ten thousand.
 */
final class PortionOptimiser {

  static final int MOST_FAMILIAR = 15;
  static final int MOST_NEW = 20;

  private final int maxPortions;
  private final List<Portion> familiar;
  private final List<Portion> unfamiliar;

  PortionOptimiser(List<CandidateFood> foods, int maxPortions) {
    this.maxPortions = maxPortions;
    this.familiar = richest(foods.stream().filter(CandidateFood::isEatenAlready));
    this.unfamiliar = richest(foods.stream().filter(food -> !food.isEatenAlready()));
  }

  private static List<Portion> richest(Stream<CandidateFood> foods) {
    return foods.map(Portion::of).sorted(Portion.RICHEST_FIRST).toList();
  }

  /** The chosen foods, richest first; empty when there is no gap or nothing to choose from. */
  List<CandidateFood> close(BigDecimal gapMg) {
    if (gapMg.signum() <= 0) {
      return List.of();
    }
    return portionsFor(gapMg).stream().sorted(Portion.RICHEST_FIRST).map(Portion::food).toList();
  }

  private List<Portion> portionsFor(BigDecimal gapMg) {
    for (int fresh = 0; fresh <= maxPortions; fresh++) {
      for (int known = fresh == 0 ? 1 : 0; known + fresh <= maxPortions; known++) {
        if (canClose(gapMg, known, fresh)) {
          return best(gapMg, known, fresh);
        }
      }
    }
    return Stream.concat(familiar.stream(), unfamiliar.stream())
        .sorted(Portion.RICHEST_FIRST)
        .limit(maxPortions)
        .toList();
  }

  private boolean canClose(BigDecimal gapMg, int known, int fresh) {
    return known <= familiar.size()
        && fresh <= unfamiliar.size()
        && Choice.of(familiar.subList(0, known), unfamiliar.subList(0, fresh)).closes(gapMg);
  }

  private List<Portion> best(BigDecimal gapMg, int known, int fresh) {
    var best = Choice.of(familiar.subList(0, known), unfamiliar.subList(0, fresh));
    var freshChoices = choices(unfamiliar, fresh, known + fresh == 1 ? MAX_VALUE : MOST_NEW);
    for (var some : choices(familiar, known, known + fresh == 1 ? MAX_VALUE : MOST_FAMILIAR)) {
      for (var others : freshChoices) {
        var choice = Choice.of(some, others);
        if (choice.closes(gapMg) && Choice.BEST_FIRST.compare(choice, best) < 0) {
          best = choice;
        }
      }
    }
    return best.portions();
  }

  /** Every choice of that many portions among the richest. */
  private static List<List<Portion>> choices(List<Portion> portions, int size, int among) {
    var all = new ArrayList<List<Portion>>();
    extend(portions.subList(0, Math.min(among, portions.size())), size, 0, List.of(), all);
    return all;
  }

  private static void extend(
      List<Portion> portions, int size, int from, List<Portion> chosen, List<List<Portion>> all) {
    if (chosen.size() == size) {
      all.add(chosen);
      return;
    }
    for (int i = from; i < portions.size(); i++) {
      var longer = new ArrayList<>(chosen);
      longer.add(portions.get(i));
      extend(portions, size, i + 1, longer, all);
    }
  }

  static BigDecimal magnesium(List<CandidateFood> foods) {
    return foods.stream().map(CandidateFood::magnesiumMg).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A food with the amounts of its portion, multiplied out once. */
  private record Portion(
      CandidateFood food, BigDecimal magnesiumMg, @Nullable BigDecimal energyKcal) {

    static final Comparator<Portion> RICHEST_FIRST =
        Comparator.comparing(Portion::magnesiumMg)
            .reversed()
            .thenComparing(portion -> portion.food().foodId());

    static Portion of(CandidateFood food) {
      return new Portion(food, food.magnesiumMg(), food.perPortion(food.energyKcalPer100g()));
    }
  }

  /** What is costly to know of a choice is asked only when it decides. */
  private record Choice(List<Portion> portions, BigDecimal magnesiumMg) {

    static final Comparator<Choice> BEST_FIRST =
        Comparator.comparing(Choice::groups, Comparator.reverseOrder())
            .thenComparing(Choice::magnesiumMg)
            .thenComparing(
                Choice::energyKcal, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Choice::ids);

    static Choice of(List<Portion> some, List<Portion> others) {
      var portions = new ArrayList<Portion>(some.size() + others.size());
      portions.addAll(some);
      portions.addAll(others);
      var sum = BigDecimal.ZERO;
      for (var portion : portions) {
        sum = sum.add(portion.magnesiumMg());
      }
      return new Choice(portions, sum);
    }

    boolean closes(BigDecimal gapMg) {
      return magnesiumMg.compareTo(gapMg) >= 0;
    }

    private int groups() {
      var names = new HashSet<String>();
      for (var portion : portions) {
        names.add(portion.food().group());
      }
      return names.size();
    }

    private @Nullable BigDecimal energyKcal() {
      var sum = BigDecimal.ZERO;
      for (var portion : portions) {
        var energy = portion.energyKcal();
        if (energy == null) {
          return null;
        }
        sum = sum.add(energy);
      }
      return sum;
    }

    private String ids() {
      return portions.stream().map(portion -> portion.food().foodId()).sorted().toList().toString();
    }
  }
}
