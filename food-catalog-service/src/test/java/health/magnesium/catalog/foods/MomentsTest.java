package health.magnesium.catalog.foods;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product that was revised once and then retired, at every moment of its life. */
@QuarkusTest
@NullUnmarked // filled by the framework
class MomentsTest {

  private static final String GTIN = "036000291452";

  @Inject CatalogReset catalog;

  @BeforeEach
  void aProductThatWasRevisedAndRetired() {
    catalog.toNothing();
    catalog.execute(
        """
        insert into release (id, source, dataset, rank, publisher, edition, licence, citation, published_on, content_digest, loaded_at)
        values ('test', 'fdc', 'fdc-branded', 1, 'p', 'e', 'l', 'c', '2020-01-01', 'x', now())""");
    revision(1, "40", "2020-01-01T00:00:00Z", "2022-06-01T12:00:00Z");
    revision(2, "55", "2022-06-01T12:00:00Z", "2024-01-01T00:00:00Z");
  }

  @AfterEach
  void nothingIsLeft() {
    catalog.toNothing();
  }

  private void revision(int revision, String mg, String from, String to) {
    catalog.execute(
        """
        insert into food_revision (food_id, revision, release_id, name, branded, gtin, magnesium_kind, magnesium_mg,
          valid_from, valid_to, loaded_at)
        values ('fdc-1', %d, 'test', 'Bar', true, '00%s', 'measured', %s, '%s', '%s', now())"""
            .formatted(revision, GTIN, mg, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    // just before the first revision, on its first moment, on the moment of the second, after it
    "2019-12-31T23:59:59.999999Z, 0, unknown-food",
    "2020-01-01T00:00:00Z,        1, known",
    "2022-06-01T11:59:59.999999Z, 1, known",
    "2022-06-01T12:00:00Z,        2, known",
    "2022-06-01T14:00:00+02:00,   2, known",
    "2023-12-31T23:59:59.999999Z, 2, known",
    "2024-01-01T00:00:00Z,        2, retired",
    "2999-01-01T00:00:00Z,        2, retired"
  })
  void everyReadingAgreesAboutAMoment(String asOf, int revision, String status) {
    var food = reader().queryParam("asOf", asOf).get("/v1/foods/fdc-1").then();
    var barcode = reader().queryParam("asOf", asOf).get("/v1/barcodes/" + GTIN).then();

    if (revision == 0) {
      food.statusCode(404);
    } else {
      food.statusCode(200)
          .body("revision", equalTo(revision))
          .body("retired", equalTo(status.equals("retired")));
    }
    if (status.equals("known")) {
      barcode.statusCode(200).body("revision", equalTo(revision));
    } else {
      barcode.statusCode(404);
    }
    reader()
        .contentType("application/json")
        .body("{\"items\": [{\"foodId\": \"fdc-1\", \"asOf\": \"" + asOf + "\"}]}")
        .post("/v1/compositions")
        .then()
        .statusCode(200)
        .body("items.status", contains(status));
  }

  @Test
  void aRetiredProductHasNoBarcodeToday() {
    reader().get("/v1/barcodes/" + GTIN).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"/v1/foods/fdc-1", "/v1/foods/fdc-1/sources", "/v1/barcodes/" + GTIN})
  void aMomentThatIsNoneIsRefusedByName(String path) {
    for (var asOf : new String[] {"2026-11-22", "yesterday", "2026-02-30T00:00:00Z"}) {
      reader()
          .queryParam("asOf", asOf)
          .get(path)
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("asOf"));
    }
  }

  @ParameterizedTest
  @CsvSource({"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z"})
  void theEndsOfTimeAreNoFault(String asOf) {
    var status =
        reader().queryParam("asOf", asOf).get("/v1/foods/fdc-1").then().extract().statusCode();
    var batch =
        reader()
            .contentType("application/json")
            .body("{\"items\": [{\"foodId\": \"fdc-1\", \"asOf\": \"" + asOf + "\"}]}")
            .post("/v1/compositions")
            .then()
            .extract()
            .statusCode();

    assertThat(status).isLessThan(500);
    assertThat(batch).isLessThan(500);
  }
}
