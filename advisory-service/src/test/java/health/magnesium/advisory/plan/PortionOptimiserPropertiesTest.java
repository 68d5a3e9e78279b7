package health.magnesium.advisory.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
              food.tags(),
              food.timesEaten()));
    }
    return numbered;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void noOtherChoiceIsBetter(
      @ForAll("foods") List<CandidateFood> foods, @ForAll @IntRange(min = 1, max = 300) int gap) {
    var wanted = BigDecimal.valueOf(gap);
    var chosen = new PortionOptimiser(foods, 4).close(wanted);

    var best =
        subsets(foods).stream()
            .filter(some -> mg(some) >= gap)
            .min(
                Comparator.<List<CandidateFood>>comparingLong(
                        some -> some.stream().filter(food -> food.timesEaten() == 0).count())
                    .thenComparing(List::size)
                    .thenComparing(
                        some -> -some.stream().map(CandidateFood::group).distinct().count())
                    .thenComparing(PortionOptimiserPropertiesTest::mg)
                    .thenComparing(PortionOptimiserPropertiesTest::kcal)
                    .thenComparing(PortionOptimiserPropertiesTest::ids));

    if (best.isPresent()) {
      assertThat(chosen).containsExactlyInAnyOrderElementsOf(best.get());
    } else {
      var most = subsets(foods).stream().mapToInt(PortionOptimiserPropertiesTest::mg).max();
      assertThat(mg(chosen)).isEqualTo(most.orElse(0));
    }
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

  private static int kcal(List<CandidateFood> foods) {
    return foods.stream()
        .mapToInt(
            food ->
                Optional.ofNullable(food.energyKcalPer100g())
                    .map(BigDecimal::intValueExact)
                    .orElse(100_000))
        .reduce(0, (a, b) -> Math.min(100_000, a + b));
  }

  private static String ids(List<CandidateFood> foods) {
    return foods.stream().map(CandidateFood::foodId).sorted().toList().toString();
  }
}
