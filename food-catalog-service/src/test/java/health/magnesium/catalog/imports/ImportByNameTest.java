package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.CatalogForTests.writer;
import static health.magnesium.catalog.imports.ImportsForTests.ended;
import static health.magnesium.catalog.imports.ImportsForTests.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases that the service fetches from a publisher. */
@QuarkusTest
@NullUnmarked // filled by the framework
class ImportByNameTest {

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void theNamesAreListedWithWhereTheyComeFrom() {
    reader()
        .get("/v1/imports/official-releases")
        .then()
        .statusCode(200)
        .body("items.name", hasItems("usda-fdc-foundation-2025-04-24", PublisherOfTheTests.GOOD))
        .body(
            "items.find { it.name == 'usda-fdc-foundation-2025-04-24' }.url",
            equalTo(
                "https://fdc.nal.usda.gov/fdc-datasets/FoodData_Central_foundation_food_csv_2025-04-24.zip"));
  }

  @Test
  void aReleaseIsFetchedAndImported() {
    var job = ended(id(ask(PublisherOfTheTests.GOOD)));

    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("succeeded");
    assertThat(job.getString("officialRelease")).isEqualTo(PublisherOfTheTests.GOOD);
    assertThat(job.getString("format")).isEqualTo("usda-sr28-ascii");
    assertThat(job.getString("contentSha256")).hasSize(64);
    assertThat(job.getInt("report.foodsKept")).isEqualTo(4);
    reader().get("/v1/foods/sr-99001").then().statusCode(200);
  }

  @Test
  void whatThePublisherDoesNotHaveFailsWithItsAnswer() {
    var job = ended(id(ask(PublisherOfTheTests.MISSING)));

    assertThat(job.getString("status")).isEqualTo("failed");
    assertThat(job.getString("failure")).contains("answered with status 404");
    assertThat(job.getString("restartableUntil")).isNotNull();
    var again = writer().post("/v1/imports/" + job.getString("id") + "/restart");
    assertThat(ended(id(again)).getString("status")).isEqualTo("failed");
  }

  @Test
  void aDownloadTellsHowFarItIsAndIsCancelled() {
    var id = id(ask(PublisherOfTheTests.SLOW));

    var job = until(id, now -> now.getLong("progress.bytesRead") > 0);

    assertThat(job.getMap("progress"))
        .containsEntry("phase", "downloading")
        .containsEntry("bytesRead", 1_000)
        .containsEntry("bytesTotal", 4_000)
        .containsEntry("percent", 25);
    ask(PublisherOfTheTests.SLOW).then().statusCode(409);
    writer().delete("/v1/imports/" + id).then().statusCode(202);
    assertThat(ended(id).getString("status")).isEqualTo("cancelled");
  }

  @Test
  void anUnknownNameIsRefusedWithWhereTheNamesAre() {
    ask("no-such-release")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/release"))
        .body(
            "errors[0].detail",
            equalTo("no release has this name; GET /v1/imports/official-releases lists them"));
  }

  @Test
  void aHostThatIsNotAllowedIsRefusedAtOnce() {
    ask("usda-sr28")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:magnesium:problem:release-not-fetched"));
  }

  private static Response ask(String release) {
    return writer()
        .contentType("application/json")
        .body("{\"release\": \"" + release + "\"}")
        .post("/v1/imports");
  }

  private static String id(Response accepted) {
    return accepted.then().statusCode(202).extract().jsonPath().getString("id");
  }
}
