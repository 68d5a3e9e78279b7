package health.magnesium.catalog;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NullUnmarked // filled by the framework
class ReferenceListsTest {

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void categoriesHaveTheIdThatFoodsName() {
    reader()
        .get("/v1/categories")
        .then()
        .statusCode(200)
        .body("items", hasSize(24))
        .body(
            "items",
            hasItem(Map.of("id", "nut-and-seed-products", "name", "Nut and Seed Products")));
  }

  @Test
  void formsHaveTheirElementalShare() {
    reader()
        .get("/v1/supplement-forms")
        .then()
        .statusCode(200)
        .body("items", hasSize(30))
        .body("items.find { it.id == 'bisglycinate' }.elementalShare", equalTo(0.141f))
        .body("items.find { it.id == 'bisglycinate' }.aliases", contains("glycinate"));
  }

  @Test
  void releasesSayWhoPublishedTheFigures() {
    reader()
        .get("/v1/releases")
        .then()
        .statusCode(200)
        .body("items.id", contains("starter-1"))
        .body("items[0].foods", equalTo(1017))
        .body("items[0].publishedOn", equalTo("2015-09-01"));
  }
}
