package health.magnesium.advisory.plan;

import static health.magnesium.advisory.plan.Foods.eaten;
import static health.magnesium.advisory.plan.Foods.food;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortionOptimiserTest {

  private static List<String> close(String gap, CandidateFood... foods) {
    return new PortionOptimiser(List.of(foods), 4)
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

    assertThat(close("115", beans, lentils, oats)).containsExactly("oats", "lentils");
  }

  @Test
  void thenTakesTheLeastBeyondTheGap() {
    assertThat(close("50", food("a", "80"), food("b", "55"), food("c", "60"))).containsExactly("b");
  }

  @Test
  void thenTakesTheLeastEnergyAndUnknownEnergyLast() {
    assertThat(
            close(
                "50",
                food("a", "g", "60", "300", 0),
                food("b", "g", "60", "200", 0),
                food("c", "g", "60", null, 0)))
        .containsExactly("b");
    assertThat(close("50", food("a", "g", "60", null, 0), food("b", "g", "60", "900", 0)))
        .containsExactly("b");
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
  void findsTheSmallestSinglePortionOfALongList() {
    var foods = new ArrayList<CandidateFood>();
    for (int i = 1; i <= 500; i++) {
      foods.add(food("f" + i, String.valueOf(i)));
    }

    assertThat(new PortionOptimiser(foods, 4).close(new BigDecimal("7.5")))
        .extracting(CandidateFood::foodId)
        .containsExactly("f8");
  }

  @Test
  void searchesTheRichestFoodsOfALongList() {
    var foods = new ArrayList<CandidateFood>();
    for (int i = 0; i < 500; i++) {
      foods.add(food("f" + i, String.valueOf(i)));
    }

    var chosen = new PortionOptimiser(foods, 4).close(new BigDecimal("1990"));

    assertThat(PortionOptimiser.magnesium(chosen)).isEqualByComparingTo("1990");
  }
}
