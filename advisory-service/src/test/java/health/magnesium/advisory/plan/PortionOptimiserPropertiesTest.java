package health.magnesium.advisory.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against every subset of at most four foods, judged by an objective written a second time. */
class PortionOptimiserPropertiesTest {

  private static final int MAX_KCAL = 350;
  private static final int WORST_KCAL = 300;
  private static final DayLimits LIMITS =
      new DayLimits(4, MAX_KCAL, BigDecimal.valueOf(WORST_KCAL));

  @Provide
  Arbitrary<List<CandidateFood>> foods() {
    var mg = Arbitraries.integers().between(1, 12).map(tens -> String.valueOf(tens * 10));
    var group = Arbitraries.of("greens", "nuts", "grains");
    var kcal = Arbitraries.of("50", "100", "200").injectNull(0.2);
    var eaten = Arbitraries.integers().between(0, 1);
    return Combinators.combine(mg, group, kcal, eaten)
        .as((amount, name, energy, times) -> Foods.food("?", name, amount, energy, times))
        .list()
        .ofMaxSize(8)
        .map(PortionOptimiserPropertiesTest::numbered);
  }

  private static List<CandidateFood> numbered(List<CandidateFood> foods) {
    var numbered = new ArrayList<CandidateFood>();
    for (var food : foods) {
      numbered.add(
          new CandidateFood(
              "f" + numbered.size(),
              food.label(),
              food.group(),
              food.portion(),
              food.grams(),
              food.magnesiumMgPer100g(),
              food.energyKcalPer100g(),
              null,
              null,
              null,
              null,
              food.tags(),
              food.timesEaten()));
    }
    return numbered;
  }

  @Provide
  Arbitrary<Map<String, Integer>> timesPlanned() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, 7).map(number -> "f" + number),
            Arbitraries.integers().between(1, 2))
        .ofMaxSize(4);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void noOtherChoiceIsBetter(
      @ForAll("foods") List<CandidateFood> foods,
      @ForAll("timesPlanned") Map<String, Integer> timesPlanned,
      @ForAll @IntRange(min = 1, max = 300) int gap) {
    var chosen =
        new PortionOptimiser(Foods.portions(foods, timesPlanned, LIMITS), LIMITS)
            .close(BigDecimal.valueOf(gap));

    var inOrder =
        foods.stream()
            .sorted(
                Comparator.<CandidateFood>comparingInt(food -> food.isEatenAlready() ? 0 : 1)
                    .thenComparing(food -> timesPlanned.getOrDefault(food.foodId(), 0))
                    .thenComparing(food -> kcal(List.of(food)))
                    .thenComparing(CandidateFood::foodId))
            .toList();
    var possible = subsets(inOrder).stream().filter(some -> kcal(some) <= MAX_KCAL).toList();
    var most = possible.stream().mapToInt(PortionOptimiserPropertiesTest::mg).max().orElse(0);
    var best =
        possible.stream()
            .filter(some -> mg(some) >= Math.min(gap, most))
            .min(
                Comparator.<List<CandidateFood>>comparingLong(
                        some -> some.stream().filter(food -> food.timesEaten() == 0).count())
                    .thenComparing(List::size)
                    .thenComparing(
                        some ->
                            some.stream()
                                .mapToInt(food -> timesPlanned.getOrDefault(food.foodId(), 0))
                                .sum())
                    .thenComparing(
                        some -> -some.stream().map(CandidateFood::group).distinct().count())
                    .thenComparing(PortionOptimiserPropertiesTest::kcal)
                    .thenComparing(some -> places(some, inOrder)))
            .orElseThrow();

    assertThat(chosen).containsExactlyInAnyOrderElementsOf(best);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void noPortionCouldBeLeftAway(
      @ForAll("foods") List<CandidateFood> foods, @ForAll @IntRange(min = 1, max = 300) int gap) {
    var chosen = close(foods, gap);

    if (mg(chosen) >= gap) {
      assertThat(subsets(chosen))
          .filteredOn(some -> some.size() < chosen.size())
          .allSatisfy(some -> assertThat(mg(some)).isLessThan(gap));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheFoodsDoesNotMatter(
      @ForAll("foods") List<CandidateFood> foods,
      @ForAll @IntRange(min = 1, max = 300) int gap,
      @ForAll Random random) {
    var shuffled = new ArrayList<>(foods);
    Collections.shuffle(shuffled, random);

    assertThat(close(shuffled, gap)).isEqualTo(close(foods, gap));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void oneFoodMoreNeverMakesItWorse(
      @ForAll("foods") List<CandidateFood> foods, @ForAll @IntRange(min = 1, max = 300) int gap) {
    for (int left = 0; left < foods.size(); left++) {
      var fewer = new ArrayList<>(foods);
      fewer.remove(left);
      assertThat(Math.min(gap, mg(close(foods, gap))))
          .isGreaterThanOrEqualTo(Math.min(gap, mg(close(fewer, gap))));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void staysWithinPortionsAndEnergyAndTakesNoFoodTwice(
      @ForAll("foods") List<CandidateFood> foods, @ForAll @IntRange(min = 1, max = 600) int gap) {
    var chosen = close(foods, gap);

    assertThat(chosen).hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
    assertThat(kcal(chosen)).isLessThanOrEqualTo(MAX_KCAL);
  }

  private static List<CandidateFood> close(List<CandidateFood> foods, int gap) {
    return new PortionOptimiser(Foods.portions(foods, Map.of(), LIMITS), LIMITS)
        .close(BigDecimal.valueOf(gap));
  }

  private static List<List<CandidateFood>> subsets(List<CandidateFood> foods) {
    var all = new ArrayList<List<CandidateFood>>();
    for (int bits = 0; bits < 1 << foods.size(); bits++) {
      if (Integer.bitCount(bits) <= 4) {
        var some = new ArrayList<CandidateFood>();
        for (int i = 0; i < foods.size(); i++) {
          if ((bits & 1 << i) != 0) {
            some.add(foods.get(i));
          }
        }
        all.add(some);
      }
    }
    return all;
  }

  private static int mg(List<CandidateFood> foods) {
    return foods.stream().mapToInt(food -> food.magnesiumMg().intValueExact()).sum();
  }

  /** A portion is 100 g, so unknown energy is the worst of 100 g. */
  private static int kcal(List<CandidateFood> foods) {
    return foods.stream()
        .mapToInt(
            food ->
                Optional.ofNullable(food.energyKcalPer100g())
                    .map(BigDecimal::intValueExact)
                    .orElse(WORST_KCAL))
        .sum();
  }

  private static String places(List<CandidateFood> some, List<CandidateFood> inOrder) {
    return some.stream().map(inOrder::indexOf).sorted().toList().toString();
  }
}
