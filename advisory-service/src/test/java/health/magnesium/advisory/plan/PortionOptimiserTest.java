package health.magnesium.advisory.plan;

import static health.magnesium.advisory.plan.Foods.eaten;
import static health.magnesium.advisory.plan.Foods.food;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortionOptimiserTest {

  private static final DayLimits LIMITS = new DayLimits(4, 1000, new BigDecimal("900"));

  private static List<String> close(String gap, CandidateFood... foods) {
    return close(gap, Map.of(), foods);
  }

  private static List<String> close(
      String gap, Map<String, Integer> timesPlanned, CandidateFood... foods) {
    return new PortionOptimiser(Foods.portions(List.of(foods), timesPlanned, LIMITS), LIMITS)
        .close(new BigDecimal(gap)).stream().map(CandidateFood::foodId).toList();
  }

  @Test
  void choosesNothingWithoutAGap() {
    assertThat(close("0", food("a", "90"))).isEmpty();
    assertThat(close("-5", food("a", "90"))).isEmpty();
  }

  @Test
  void closesTheGapExactlyAtItsSize() {
    assertThat(close("90", food("a", "90"), food("b", "89.9"))).containsExactly("a");
  }

  @Test
  void prefersFoodsThatThePersonEatsAlready() {
    assertThat(close("90", food("new", "100"), eaten("x", "50"), eaten("y", "40")))
        .containsExactly("x", "y");
  }

  @Test
  void takesAsFewNewFoodsAsItCan() {
    assertThat(close("150", food("n1", "100"), food("n2", "100"), eaten("x", "50")))
        .containsExactly("n1", "x");
  }

  @Test
  void thenTakesAsFewPortionsAsItCan() {
    assertThat(close("90", eaten("a", "30"), eaten("b", "30"), eaten("c", "30"), eaten("d", "95")))
        .containsExactly("d");
  }

  @Test
  void thenPrefersDifferentGroups() {
    var beans = food("beans", "legumes", "60", 1);
    var lentils = food("lentils", "legumes", "55", 1);
    var oats = food("oats", "grains", "70", 1);

    assertThat(close("115", beans, lentils, oats)).containsExactly("oats", "beans");
  }

  @Test
  void thenTakesTheLeastEnergyAndUnknownEnergyLast() {
    assertThat(
            close(
                "50",
                food("a", "g", "60", "300", 0),
                food("b", "g", "90", "200", 0),
                food("c", "g", "60", null, 0)))
        .containsExactly("b");
    assertThat(close("50", food("a", "g", "60", null, 0), food("b", "g", "60", "899", 0)))
        .containsExactly("b");
  }

  @Test
  void prefersAFoodThatEarlierDaysDoNotHaveToOneOfLessEnergy() {
    var often = food("a", "g", "60", "10", 0);
    var once = food("b", "g", "60", "200", 0);

    assertThat(close("50", Map.of("a", 2, "b", 1), often, once)).containsExactly("b");
    assertThat(close("50", Map.of("a", 1, "b", 1), often, once)).containsExactly("a");
  }

  @Test
  void prefersAFamiliarFoodEvenIfEarlierDaysHaveIt() {
    assertThat(close("50", Map.of("a", 2), eaten("a", "60"), food("b", "60"))).containsExactly("a");
  }

  @Test
  void repetitionsComeBeforeGroups() {
    var beans = food("beans", "legumes", "60", 1);
    var lentils = food("lentils", "legumes", "60", 1);
    var oats = food("oats", "grains", "60", 1);

    assertThat(close("115", Map.of("oats", 1), beans, lentils, oats))
        .containsExactly("beans", "lentils");
  }

  @Test
  void keepsWithinTheEnergyOfADay() {
    var rich = food("rich", "g", "300", "1001", 0);
    var lighter = food("lighter", "g", "150", "1000", 0);

    assertThat(close("300", rich)).isEmpty();
    assertThat(close("150", rich, lighter)).containsExactly("lighter");
  }

  @Test
  void theEnergyOfAllPortionsTogetherCounts() {
    var heavy = food("a", "g", "60", "600", 0);

    assertThat(close("120", heavy, food("b", "g", "60", "400", 0))).containsExactly("a", "b");
    assertThat(close("120", heavy, food("b", "g", "60", "401", 0))).containsExactly("b");
  }

  @Test
  void unknownEnergyIsAsMuchAsPureFat() {
    var unknown = food("a", "g", "60", null, 0);

    assertThat(close("100", unknown, food("b", "g", "60", "100", 0))).containsExactly("a", "b");
    assertThat(close("100", unknown, food("b", "g", "60", "101", 0))).containsExactly("b");
  }

  @Test
  void thenTakesTheFirstId() {
    assertThat(close("50", food("b", "g", "60", 0), food("a", "g", "60", 0))).containsExactly("a");
  }

  @Test
  void takesAtMostOnePortionOfAFood() {
    assertThat(close("100", food("a", "60"), food("b", "50"))).containsExactly("a", "b");
  }

  @Test
  void doesItsBestWhenNothingClosesTheGap() {
    assertThat(
            close(
                "900",
                food("a", "10"),
                food("b", "20"),
                food("c", "30"),
                food("d", "40"),
                food("e", "50")))
        .containsExactly("e", "d", "c", "b");
    assertThat(close("900")).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfTheFoods() {
    assertThat(close("100", food("a", "60"), eaten("b", "50"), food("c", "70")))
        .isEqualTo(close("100", food("c", "70"), food("a", "60"), eaten("b", "50")));
  }

  @Test
  void readsTenthsOfAMilligram() {
    assertThat(close("90.1", food("a", "90"), food("b", "90.1"))).containsExactly("b");
    assertThat(close("90.05", food("a", "90"), food("b", "90.1"))).containsExactly("b");
  }

  @Test
  void searchesEveryFoodOfALongList() {
    var foods = new ArrayList<CandidateFood>();
    for (int i = 1; i <= 500; i++) {
      foods.add(food("f" + i, "g", String.valueOf(i % 250), String.valueOf(600 - i), 0));
    }

    var chosen =
        new PortionOptimiser(Foods.portions(foods, Map.of(), LIMITS), LIMITS)
            .close(new BigDecimal("400"));

    assertThat(chosen).extracting(CandidateFood::foodId).containsExactly("f499", "f498");
  }
}
