package health.magnesium.catalog.ownfoods;

import static health.magnesium.catalog.ownfoods.Kitchen.measured;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.magnesium.catalog.CatalogReset;
import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NullUnmarked // filled by the framework
class OwnFoodResourceTest {

  private static final String GTIN = "4006381333931";

  private final Kitchen own = new Kitchen();
  private final Kitchen foreign = new Kitchen();

  @Inject CatalogReset catalog;

  @BeforeEach
  void theStarterTable() {
    catalog.toStarter();
  }

  @Test
  void keepsAFoodAsItWasEntered() {
    var created = own.sends(OwnFoodEntry.EXAMPLE).post("/v1/foods");
    var id = created.<String>path("id");

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/v1/foods/" + id);
    own.call()
        .get("/v1/foods/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("id", startsWith("own-"))
        .body("source", equalTo("own"))
        .body("release", nullValue())
        .body("brand", equalTo("Mill & Sons"))
        .body("magnesium.kind", equalTo("measured"))
        .body("magnesium.amountMg", equalTo(210))
        .body("magnesium.minMg", equalTo(183.75f))
        .body("magnesium.maxMg", equalTo(236.25f))
        .body("magnesium.grade", equalTo("label-daily-value"))
        .body("nutrients.magnesiumMg", equalTo(210))
        .body("nutrients.energyKcal", nullValue())
        .body("portions.label", contains("1 bar"))
        .body("tags", hasItems("vegan", "contains-peanut"))
        .body("tagsReviewed", equalTo(true))
        .body("own.dailyValue.magnesiumMg", equalTo(420))
        .body("own.dailyValue.certainty", equalTo("S2"))
        .body("own.entry.source.text", equalTo("printed on the wrapper"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{\"kind\": \"unknown\"} | unknown | null",
        "{\"kind\": \"trace\"} | trace | null",
        "{\"kind\": \"below-limit\", \"limitMg\": 2} | below-limit | 2",
      },
      delimiter = '|',
      nullValues = "null")
  void neverMakesAZeroOfWhatIsNotKnown(String magnesium, String kind, Integer limit) {
    var id = own.creates(Kitchen.direct("Broth", magnesium));

    own.call()
        .get("/v1/foods/" + id)
        .then()
        .body("magnesium.kind", equalTo(kind))
        .body("magnesium.amountMg", nullValue())
        .body("magnesium.limitMg", equalTo(limit))
        .body("nutrients.magnesiumMg", nullValue());
    own.sends("{\"items\": [{\"foodId\": \"%s\"}]}".formatted(id))
        .post("/v1/compositions")
        .then()
        .body("items[0].status", equalTo("unknown-value"));
  }

  @Test
  void isThereForItsTenantOnly() {
    var id = own.creates(measured("Bar", 120).replaceFirst("\\{", "{\"gtin\": \"" + GTIN + "\","));
    var asked = "{\"items\": [{\"foodId\": \"%s\"}, {\"foodId\": \"sr-12061\"}]}".formatted(id);

    own.call().get("/v1/barcodes/" + GTIN).then().statusCode(200).body("id", equalTo(id));
    own.sends(asked)
        .post("/v1/compositions")
        .then()
        .body("items.foodId", contains(id, "sr-12061"))
        .body("items.status", contains("known", "known"))
        .body("items[0].magnesiumMg", equalTo(120))
        .body("items[0].portions[0].grams", equalTo(40));
    foreign.call().get("/v1/foods/" + id).then().statusCode(404);
    foreign.call().get("/v1/foods/" + id + "/revisions").then().statusCode(404);
    foreign.call().get("/v1/foods/" + id + "/sources").then().statusCode(404);
    own.call().get("/v1/foods/" + id + "/sources").then().statusCode(200);
    foreign.call().get("/v1/barcodes/" + GTIN).then().statusCode(404);
    foreign
        .sends(asked)
        .post("/v1/compositions")
        .then()
        .body("items.status", contains("unknown-food", "known"));
    foreign
        .sends(measured("Bar", 1))
        .header("If-Match", "\"1\"")
        .put("/v1/foods/" + id)
        .then()
        .statusCode(404);
    foreign.call().header("If-Match", "\"1\"").delete("/v1/foods/" + id).then().statusCode(404);
    own.call().get("/v1/foods/" + id).then().body("magnesium.amountMg", equalTo(120));
  }

  @Test
  void isFoundByTheNamesOfItsTenantOnly() {
    var id = own.creates(measured("Zwetschgenriegel", 120));

    assertThat(found("zwetschgenriegel", own)).containsExactly(id);
    assertThat(found("zwetschgenriegel", foreign)).isEmpty();
    own.call().header("If-Match", "\"1\"").delete("/v1/foods/" + id).then().statusCode(204);
    assertThat(found("zwetschgenriegel", own)).isEmpty();
  }

  @Test
  void isListedForItsTenantOnly() {
    var second = own.creates(measured("Zwetschgenriegel", 120));
    var first = own.creates(measured("Apfelriegel", 80));

    own.call().get("/v1/foods?source=own").then().body("items.id", contains(first, second));
    own.call()
        .get("/v1/foods?source=own&minMagnesium=100")
        .then()
        .body("items.id", contains(second));
    own.call().get("/v1/foods?q=zwetschgenriegel").then().body("items.id", contains(second));
    var next = own.call().get("/v1/foods?source=own&limit=1").<String>path("next");
    own.call()
        .queryParam("cursor", next)
        .get("/v1/foods?source=own&limit=1")
        .then()
        .body("items.id", contains(second))
        .body("next", nullValue());
    foreign.call().get("/v1/foods?source=own").then().body("items", empty());
    foreign.call().get("/v1/foods?q=zwetschgenriegel").then().body("items", empty());
  }

  @Test
  void isNoIngredientForAnotherTenant() {
    var id = own.creates(measured("Bar", 120));
    var recipe =
        """
        {"name": "Pudding", "recipe": {"ingredients": [{"foodId": "%s", "grams": 10}], "yieldGrams": 10}}"""
            .formatted(id);

    foreign
        .sends(recipe)
        .post("/v1/foods")
        .then()
        .statusCode(422)
        .body("type", endsWith("recipe-refused"))
        .body("errors[0].pointer", equalTo("/recipe/ingredients/0/foodId"))
        .body("errors[0].detail", containsString("there is no food"));
    own.sends(recipe).post("/v1/foods").then().statusCode(201);
  }

  @Test
  void changesWithTheRevisionThatTheCallerRead() {
    var id = own.creates(measured("Bar", 120));
    var changed = measured("Bar, new recipe", 130);

    own.sends(changed).put("/v1/foods/" + id).then().statusCode(428);
    own.sends(changed).header("If-Match", "\"7\"").put("/v1/foods/" + id).then().statusCode(412);
    own.revises(id, changed)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("revision", equalTo(2))
        .body("name", equalTo("Bar, new recipe"));
  }

  @Test
  void keepsWhatItWas() {
    var id = own.creates(measured("Bar", 120));
    var first = own.call().get("/v1/foods/" + id).<String>path("validFrom");
    own.revises(id, measured("Bar", 130)).then().statusCode(200);

    own.call()
        .queryParam("asOf", first)
        .get("/v1/foods/" + id)
        .then()
        .body("revision", equalTo(1))
        .body("magnesium.amountMg", equalTo(120));
    own.call()
        .get("/v1/foods/" + id + "/revisions")
        .then()
        .body("items.revision", contains(2, 1))
        .body("items.own.recordedBy", contains("test-user", "test-user"));
  }

  @Test
  void retiresWithoutForgetting() {
    var id = own.creates(measured("Bar", 120));
    var first = own.call().get("/v1/foods/" + id).<String>path("validFrom");

    own.call().delete("/v1/foods/" + id).then().statusCode(428);
    own.call().header("If-Match", "\"1\"").delete("/v1/foods/" + id).then().statusCode(204);

    own.call().get("/v1/foods/" + id).then().statusCode(200).body("retired", equalTo(true));
    own.call()
        .queryParam("asOf", first)
        .get("/v1/foods/" + id)
        .then()
        .body("retired", equalTo(false));
    own.revises(id, measured("Bar", 125))
        .then()
        .statusCode(200)
        .body("retired", equalTo(false))
        .body("revision", equalTo(2));
  }

  @Test
  void makesOneFoodOfARepeatedRequest() {
    var entry = measured("Bar", 120);

    var first = own.sends(entry).header("Idempotency-Key", "k-1").post("/v1/foods");
    var again = own.sends(entry).header("Idempotency-Key", "k-1").post("/v1/foods");

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    own.sends(measured("Another", 1))
        .header("Idempotency-Key", "k-1")
        .post("/v1/foods")
        .then()
        .statusCode(422)
        .body("type", endsWith("idempotency-key-reused"));
    assertThat(
            foreign
                .sends(entry)
                .header("Idempotency-Key", "k-1")
                .post("/v1/foods")
                .<String>path("id"))
        .isNotEqualTo(first.path("id"));
  }

  @Test
  void isNotWrittenByATokenOfOnePatient() {
    var patient =
        TestTokens.ofPatient(
            own.tenant(), UUID.randomUUID().toString(), Scopes.CATALOG_READ, Scopes.CATALOG_WRITE);
    var id = own.creates(measured("Bar", 120));

    given()
        .auth()
        .oauth2(patient)
        .contentType(ContentType.JSON)
        .body(measured("Bar", 1))
        .post("/v1/foods")
        .then()
        .statusCode(403);
    given().auth().oauth2(patient).get("/v1/foods/" + id).then().statusCode(200);
  }

  @Test
  void leavesPublishersFoodsAlone() {
    own.sends(measured("Almonds", 1))
        .header("If-Match", own.etag("sr-12061"))
        .put("/v1/foods/sr-12061")
        .then()
        .statusCode(404)
        .body("detail", containsString("releases only"));
  }

  @Test
  void namesAllThatIsWrong() {
    own.sends(
            """
            {"name": " ", "gtin": "4006381333930", "category": "no-such", "group": "sweets",
             "tags": ["vegan", "meat", "suggestable"],
             "portions": [{"label": "1 cup", "amount": 0, "unit": "cup", "millilitres": 200}],
             "source": {"kind": "supplier", "text": "sheet", "date": "2015-06-01"},
             "label": {"servingGrams": 0, "percent": 20, "dailyValue": "%DV-US", "magnesiumMg": 4}}""")
        .post("/v1/foods")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/name",
                "/gtin",
                "/group",
                "/tags",
                "/portions/0/amount",
                "/portions/0/grams",
                "/source/kind",
                "/label/servingGrams",
                "/label/percent",
                "/label/dailyValue"))
        .body("errors.detail", hasItem(containsString("2016 and later")));
    own.sends("{\"name\": \"Nothing\"}")
        .post("/v1/foods")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/composition", "/source/kind"));
    own.sends(measured("Bar", 1).replaceFirst("\\{", "{\"category\": \"no-such\","))
        .post("/v1/foods")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/category"));
    own.sends("{\"name\": \"Nulls\", \"tags\": [null]}").post("/v1/foods").then().statusCode(400);
    own.call().get("/v1/foods?source=own").then().body("items", empty());
  }

  private static List<String> found(String text, Kitchen by) {
    return by.sends("{\"texts\": [\"%s\"]}".formatted(text))
        .post("/v1/food-matches")
        .jsonPath()
        .getList("items[0].candidates.foodId");
  }
}
