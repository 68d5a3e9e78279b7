package health.magnesium.advisory.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import health.magnesium.advisory.sources.FoodsFromCatalog.NutrientsFromCatalog;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFoodsDigestTest {

  private final ObjectMapper json = new ObjectMapper();
  private final PlanFoodsDigest digest = new PlanFoodsDigest(json);

  private static List<FoodFromCatalog> almonds(String mg) {
    return List.of(
        new FoodFromCatalog(
            "sr-12061",
            "Nuts, almonds",
            null,
            "nuts",
            null,
            new NutrientsFromCatalog(new BigDecimal(mg), null, null, null, null, null),
            List.of(),
            List.of("suggestable"),
            1));
  }

  @Test
  void namesEveryListByItsContentWhateverWasAskedBefore() {
    for (var mg : List.of("270", "270", "268", "270")) {
      assertThat(digest.of(almonds(mg))).isEqualTo(Inputs.hashOf(almonds(mg), json));
    }
    assertThat(digest.of(almonds("270"))).isNotEqualTo(digest.of(almonds("268")));
  }
}
