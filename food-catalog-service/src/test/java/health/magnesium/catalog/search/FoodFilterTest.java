package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoodFilterTest {

  private static final String PLAIN_ONLY = "not branded";

  @Test
  void whatBrandedFoodsNeverAreIsNotLookedForAmongThem() {
    assertThat(conditions(filter("sr", null, List.of()))).contains(PLAIN_ONLY);
    assertThat(conditions(filter(null, "nuts", List.of()))).contains(PLAIN_ONLY);
    assertThat(conditions(filter(null, null, List.of("suggestable")))).contains(PLAIN_ONLY);
  }

  @Test
  void brandedFoodsAreLookedAtWhereTheyMayBe() {
    assertThat(conditions(filter("fdc", null, List.of()))).doesNotContain(PLAIN_ONLY);
    assertThat(conditions(filter(null, null, List.of()))).doesNotContain(PLAIN_ONLY);
  }

  @Test
  void leastAmountsAreComparedAsTheIndexHasThem() {
    Map<String, Object> parameters = new HashMap<>();

    assertThat(filter(null, null, List.of()).conditions(parameters))
        .contains("coalesce(magnesium_mg, -1) >= :minMagnesium");
    assertThat(parameters).containsEntry("minMagnesium", BigDecimal.TEN);
  }

  private static List<String> conditions(FoodFilter filter) {
    return filter.conditions(new HashMap<>());
  }

  private static FoodFilter filter(
      @Nullable String source, @Nullable String group, List<String> tags) {
    return new FoodFilter(
        null, source, group, null, null, BigDecimal.TEN, null, tags, List.of(), List.of());
  }
}
