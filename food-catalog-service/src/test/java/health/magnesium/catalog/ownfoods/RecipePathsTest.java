package health.magnesium.catalog.ownfoods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecipePathsTest {

  @Test
  void namesTheWayThatLeadsBack() {
    var paths = paths(Map.of("b", List.of("x", "c"), "c", List.of("y", "a")));

    assertThat(paths.fault("a", List.of("x", "b"))).contains(List.of("a", "b", "c", "a"));
    assertThat(paths.fault("a", List.of("a"))).contains(List.of("a", "a"));
  }

  @Test
  void allowsTheSameIngredientOnSeveralWays() {
    var paths = paths(Map.of("b", List.of("d"), "c", List.of("d"), "d", List.of("x")));

    assertThat(paths.fault("a", List.of("b", "c", "d"))).isEmpty();
  }

  @Test
  void allowsFiveLevelsAndNamesTheSixth() {
    var paths =
        paths(
            Map.of(
                "b", List.of("c"),
                "c", List.of("d"),
                "d", List.of("e"),
                "e", List.of("x"),
                "f", List.of("b")));

    assertThat(paths.fault("a", List.of("b"))).isEmpty();
    assertThat(paths.fault("a", List.of("f"))).contains(List.of("a", "f", "b", "c", "d", "e", "x"));
  }

  private static RecipePaths paths(Map<String, List<String>> recipes) {
    return new RecipePaths(
        foods ->
            foods.stream()
                .filter(recipes::containsKey)
                .collect(Collectors.toMap(food -> food, recipes::get)));
  }
}
