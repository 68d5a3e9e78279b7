package health.magnesium.catalog.composition;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NullUnmarked // filled by the framework
class CompositionResourceTest {

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void answersEachItemInItsPlace() {
    post("""
            {"items": [{"foodId": "sr-12061"}, {"foodId": "sr-00000"}, {"foodId": "sr-01188"},
                       {"foodId": "not an id"}, {"foodId": "sr-12061", "asOf": "2026-01-01T00:00:00+01:00"}]}""")
        .statusCode(200)
        .body("items.foodId", contains("sr-12061", "sr-00000", "sr-01188", "not an id", "sr-12061"))
        .body(
            "items.status",
            contains("known", "unknown-food", "unknown-value", "unknown-food", "known"))
        .body(
            "items.magnesiumMg",
            contains(equalTo(270), nullValue(), nullValue(), nullValue(), equalTo(270)))
        .body("items[0].name", equalTo("Almonds"))
        .body("items[0].energyKcal", equalTo(579))
        .body("items[0].tags", hasItem("nut-almond"))
        .body("items[0].tagsReviewed", equalTo(true))
        .body("items[0].portions[0].grams", equalTo(28.35f))
        .body("items[0].revision", equalTo(1))
        .body("items[0].release", equalTo("starter-1"))
        .body("items[1].revision", nullValue())
        .body("items[1].tags", empty())
        .body("items[2].magnesium.kind", equalTo("unknown"));
  }

  @Test
  void beforeTheFiguresWerePublishedTheFoodIsUnknown() {
    post("{\"items\": [{\"foodId\": \"sr-12061\", \"asOf\": \"2010-01-01T00:00:00Z\"}]}")
        .body("items.status", contains("unknown-food"));
  }

  @Test
  void answersAThousandItems() {
    post(items(1000))
        .statusCode(200)
        .body("items", hasSize(1000))
        .body("items.status", everyItem(equalTo("known")));
  }

  @Test
  void answersNothingForNothing() {
    post("{\"items\": []}").statusCode(200).body("items", empty());
  }

  @Test
  void refusesMoreThanAThousand() {
    post(items(1001)).statusCode(400).body("errors[0].pointer", equalTo("/items"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{};/items",
        "{\"items\": null};/items",
        "{\"items\": [null]};/items/0",
        "{\"items\": [{}]};/items/0/foodId",
        "{\"items\": [{\"foodId\": \"\"}]};/items/0/foodId",
        "{\"items\": [{\"foodId\": 12061}]};/items/0/foodId",
        "{\"items\": [{\"foodId\": \"sr-12061\", \"grams\": 1}]};/items/0/grams",
        "{\"items\": [{\"foodId\": \"sr-12061\"}, {\"foodId\": \"x\", \"asOf\": \"2026-02-30T00:00:00Z\"}]};/items/1/asOf",
        "{\"items\": [{\"foodId\": \"sr-12061\", \"asOf\": \"2026-11-22T08:00:00\"}]};/items/0/asOf"
      })
  void pointsAtWhatIsWrong(String body, String pointer) {
    post(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void refusesWhatIsNoJson() {
    post("{").statusCode(400).body("type", startsWith("urn:magnesium:problem:"));
  }

  @Test
  void refusesABodyOfTwoMegabytes() {
    post("{\"items\": [{\"foodId\": \"" + "x".repeat(2_000_000) + "\"}]}").statusCode(413);
  }

  private static String items(int count) {
    return "{\"items\": ["
        + String.join(",", Collections.nCopies(count, "{\"foodId\": \"sr-12061\"}"))
        + "]}";
  }

  private static ValidatableResponse post(String body) {
    return reader().contentType("application/json").body(body).post("/v1/compositions").then();
  }
}
