package health.magnesium.catalog.foods;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NullUnmarked // filled by the framework
class FoodResourceTest {

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void aFoodSaysWhatIsInItAndHowThatIsKnown() {
    reader()
        .get("/v1/foods/sr-12061")
        .then()
        .statusCode(200)
        .body("id", equalTo("sr-12061"))
        .body("name", equalTo("Almonds"))
        .body("plainName", equalTo("Almonds"))
        .body("group", equalTo("nuts"))
        .body("category", equalTo("nut-and-seed-products"))
        .body("source", equalTo("sr"))
        .body("release", equalTo("starter-1"))
        .body("revision", equalTo(1))
        .body("validFrom", equalTo("2015-09-01T00:00:00Z"))
        .body("validTo", nullValue())
        .body("retired", equalTo(false))
        .body("magnesium.kind", equalTo("measured"))
        .body("magnesium.amountMg", equalTo(270))
        .body("magnesium.basis", equalTo("100 g"))
        .body("magnesium.derivation", equalTo("A"))
        .body("magnesium.grade", equalTo("analytical"))
        .body("nutrients.magnesiumMg", equalTo(270))
        .body("nutrients.potassiumMg", equalTo(733))
        .body("nutrients.fibreG", equalTo(12.5f))
        .body("portions[0].label", equalTo("1 oz (23 whole kernels)"))
        .body("portions[0].grams", equalTo(28.35f))
        .body("tags", hasItems("contains-tree-nut", "nut-almond"))
        .body("tagsReviewed", equalTo(true));
  }

  @Test
  void unknownMagnesiumIsNullAndSaysSo() {
    reader()
        .get("/v1/foods/sr-01188")
        .then()
        .body("magnesium.kind", equalTo("unknown"))
        .body("magnesium.amountMg", nullValue())
        .body("magnesium.grade", nullValue())
        .body("nutrients.magnesiumMg", nullValue());
  }

  @Test
  void whoHasTheFoodAlreadyGetsNoBody() {
    var tag = reader().get("/v1/foods/sr-12061").then().extract().header("ETag");

    assertThat(tag).startsWith("\"");
    reader()
        .header("If-None-Match", tag)
        .get("/v1/foods/sr-12061")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
    reader().header("If-None-Match", "\"other\"").get("/v1/foods/sr-12061").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sr-00000", "x", "sr-", "SR-12061", "sr-%00", "sr-12061%20", "own-'--"})
  void anUnknownFoodIsNotFound(String id) {
    reader()
        .urlEncodingEnabled(false)
        .get("/v1/foods/" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:magnesium:problem:food-not-found"));
    reader().urlEncodingEnabled(false).get("/v1/foods/" + id + "/revisions").then().statusCode(404);
  }

  @Test
  void beforeItsFiguresWerePublishedThereIsNoFood() {
    reader().get("/v1/foods/sr-12061?asOf=2015-08-31T23:59:59Z").then().statusCode(404);
    reader().get("/v1/foods/sr-12061?asOf=2015-09-01T00:00:00Z").then().statusCode(200);
  }

  @Test
  void aMomentNeedsAnOffset() {
    reader()
        .get("/v1/foods/sr-12061?asOf=2026-11-22")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("asOf"));
  }

  @Test
  void revisionsAreListedWithTheirValidity() {
    reader()
        .get("/v1/foods/sr-12061/revisions")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items.revision", contains(1))
        .body("next", nullValue());
  }

  @Test
  void aRevisionCursorHasToBeOurs() {
    reader().get("/v1/foods/sr-12061/revisions?cursor=eHg").then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4006381333932;the check digit is 2 and would have to be 1",
        "123;8, 12, 13 or 14 digits",
        "abc;digits only"
      })
  void aWrongBarcodeIsRefusedWithTheReason(String gtin, String reason) {
    reader()
        .get("/v1/barcodes/" + gtin)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("gtin"))
        .body("errors[0].detail", containsString(reason));
  }

  @Test
  void aBarcodeThatNoFoodHasIsNotFound() {
    reader()
        .get("/v1/barcodes/4006381333931")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:magnesium:problem:barcode-not-found"));
  }

  @Test
  void aBarcodeIsFoundWhateverItsLength() {
    catalog.execute(
        """
        insert into food_revision (food_id, revision, release_id, name, branded, gtin, magnesium_kind, valid_from, loaded_at)
        values ('fdc-1', 1, 'starter-1', 'Branded bar', true, '00036000291452', 'unknown', now(), now())""");
    try {
      for (var gtin : new String[] {"036000291452", "0036000291452", "00036000291452"}) {
        reader().get("/v1/barcodes/" + gtin).then().statusCode(200).body("id", equalTo("fdc-1"));
      }
    } finally {
      catalog.toNothing();
    }
  }

  @Test
  void theDatabaseItselfRefusesToChangeHistory() {
    for (var change :
        new String[] {
          "update food_revision set magnesium_mg = 1 where food_id = 'sr-12061'",
          "update food_revision set magnesium_mg = 1, valid_to = now() where food_id = 'sr-12061'",
          "delete from food_revision where food_id = 'sr-12061'"
        }) {
      assertThat(catchThrowable(() -> catalog.execute(change)))
          .hasStackTraceContaining("is history");
    }
  }
}
