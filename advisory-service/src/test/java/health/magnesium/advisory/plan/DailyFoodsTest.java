package health.magnesium.advisory.plan;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.plan.Foods.eaten;
import static health.magnesium.advisory.plan.Foods.food;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seven days, a food on three of them at most. */
class DailyFoodsTest {

  private static List<List<String>> days(String gap, CandidateFood... foods) {
    return new DailyFoods(List.of(foods), TABLES)
        .close(new BigDecimal(gap)).stream()
            .map(day -> day.stream().map(CandidateFood::foodId).toList())
            .toList();
  }

  @Test
  void theDaysTakeTurns() {
    assertThat(days("50", eaten("a", "60"), eaten("b", "60"), eaten("c", "60")))
        .containsExactly(
            List.of("a"),
            List.of("b"),
            List.of("c"),
            List.of("a"),
            List.of("b"),
            List.of("c"),
            List.of("a"));
  }

  @Test
  void newFoodsComeWhenFamiliarOnesHadTheirDays() {
    assertThat(days("50", eaten("a", "60"), food("n", "60"), food("o", "60")))
        .containsExactly(
            List.of("a"),
            List.of("a"),
            List.of("a"),
            List.of("n"),
            List.of("o"),
            List.of("n"),
            List.of("o"));
  }

  @Test
  void aDayWithoutFoodsIsSaidAndDoesNotHideBehindRepetition() {
    assertThat(days("50", eaten("a", "60"), food("n", "20")))
        .containsExactly(
            List.of("a"),
            List.of("a"),
            List.of("a"),
            List.of("n"),
            List.of("n"),
            List.of("n"),
            List.of());
  }

  @Test
  void theFirstDayIsTheOneThatWouldBeChosenAlone() {
    var foods = List.of(eaten("a", "60"), eaten("b", "60"), food("c", "90"), food("d", "20"));
    var limits = DayLimits.of(TABLES);
    var alone = new PortionOptimiser(Foods.portions(foods, Map.of(), limits), limits);

    assertThat(new DailyFoods(foods, TABLES).close(new BigDecimal("130")).getFirst())
        .isEqualTo(alone.close(new BigDecimal("130")));
  }

  @Test
  void thereAreNoDaysWithoutAGapOrWithoutFoods() {
    assertThat(days("0", eaten("a", "60"))).isEmpty();
    assertThat(days("50")).isEmpty();
  }

  @Test
  void theLimitsOfADayAreThoseOfTheTables() {
    assertThat(DayLimits.of(TABLES)).isEqualTo(new DayLimits(4, 500, new BigDecimal("902")));
  }
}
