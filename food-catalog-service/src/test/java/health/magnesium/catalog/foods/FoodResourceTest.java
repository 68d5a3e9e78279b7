package health.magnesium.catalog.foods;

import static health.magnesium.catalog.CatalogForTests.reader;

import health.magnesium.testsupport.PostgresForTests;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresForTests.class, scope = TestResourceScope.GLOBAL)
class FoodResourceTest {

  @Test
  void probe() {
    for (var path :
        new String[] {
          "/v1/foods/sr-12061",
          "/v1/foods/sr-12061/revisions",
          "/v1/releases",
          "/v1/foods?q=spinnach cooked&limit=3",
          "/v1/foods?tag=suggestable&limit=2",
          "/v1/foods?q=almond nuts&limit=2",
          "/v1/foods?q=courgette&limit=2",
          "/v1/foods?sort=-magnesium&limit=2",
          "/v1/barcodes/4006381333931"
        }) {
      System.out.println("### " + path + "\n" + reader().get(path).asPrettyString());
    }
    System.out.println(
        reader()
            .contentType("application/json")
            .body(
                "{\"items\":[{\"foodId\":\"sr-12061\"},{\"foodId\":\"x\"},{\"foodId\":\"sr-12061\",\"asOf\":\"2010-01-01T00:00:00Z\"}]}")
            .post("/v1/compositions")
            .asPrettyString());
  }
}
