package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.CatalogForTests.writer;
import static health.magnesium.catalog.formats.fdc.FdcForTests.published;
import static health.magnesium.catalog.formats.fdc.FdcForTests.zipOfPublished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FoodData Central's real files, through the API. */
@QuarkusTest
@NullUnmarked // filled by the framework
class FdcImportTest {

  private static final String FOUNDATION_CSV = "usda-fdc-foundation-csv-2025-04-24";
  private static final String FOUNDATION_JSON = "usda-fdc-foundation-json-2025-04-24";
  private static final String BRANDED = "usda-fdc-branded-csv-sample";
  private static final String SURVEY = "usda-fdc-survey-csv-2024-10-31-partial";

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void foundationFoodsAreTheSameThroughCsvAndJson() throws IOException {
    var csv =
        Files.readAllBytes(
            published(FOUNDATION_CSV, "FoodData_Central_foundation_food_csv_2025-04-24.zip"));
    var json =
        Files.readAllBytes(published(FOUNDATION_JSON, "foundation-340-rebuilt-from-csv.json.gz"));

    assertThat(report(ImportsForTests.importZip(csv)))
        .containsEntry("foodsKept", 340)
        .containsEntry("foodsCreated", 340)
        .containsEntry("foodsRetired", 0)
        .containsEntry("magnesiumKnown", 328)
        .containsEntry("magnesiumUnknown", 12)
        .containsEntry("rejected", 0);
    for (var again : List.of(importJson(json), ImportsForTests.importZip(csv))) {
      assertThat(report(again))
          .containsEntry("foodsKept", 340)
          .containsEntry("foodsCreated", 0)
          .containsEntry("foodsRevised", 0)
          .containsEntry("foodsUnchanged", 340)
          .containsEntry("foodsRetired", 0)
          .containsEntry("rejected", 0);
    }
    reader()
        .get("/v1/foods/fdc-2346393")
        .then()
        .body("release", equalTo("usda-fdc-foundation-2025-04-24"))
        .body("magnesium.grade", equalTo("analytical"));
  }

  @Test
  void productsOfASampleAreImportedWithWhatIsKnownOfThem() {
    var zip = zipOfPublished(BRANDED, "branded_food.csv.gz", "food.csv.gz", "food_nutrient.csv.gz");

    var job = ImportsForTests.importZip(zip);

    assertThat(report(job))
        .containsEntry("foodsKept", 4827)
        .containsEntry("foodsCreated", 4827)
        .containsEntry("magnesiumKnown", 138)
        .containsEntry("rejected", 1);
    reader()
        .get("/v1/imports/" + job.getString("id") + "/rejects")
        .then()
        .body(containsString("\"line\":44483"), containsString("duplicate-key"));
    reader()
        .get("/v1/foods/fdc-1106109")
        .then()
        .statusCode(200)
        .body("name", equalTo("CALIFORNIA WHOLE PITTED DATES"))
        .body("release", equalTo("usda-fdc-branded-2023-10-26"))
        .body("nutrients.magnesiumMg", nullValue());
    assertThat(report(ImportsForTests.importZip(zip)))
        .containsEntry("foodsCreated", 0)
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsUnchanged", 4827);
  }

  @Test
  void portionsAloneAreRefusedWithWhatIsMissing() {
    var alone = zipOfPublished(SURVEY, "food_portion.csv.gz");

    writer()
        .multiPart("file", "portions.zip", alone)
        .post("/v1/imports")
        .then()
        .statusCode(422)
        .body("detail", containsString("lack food.csv and food_nutrient.csv and a list of foods"));
  }

  private static JsonPath importJson(byte[] json) {
    return ImportsForTests.importFile("foundation.json.gz", json);
  }

  private static Map<String, Object> report(JsonPath job) {
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("succeeded");
    return job.getMap("report");
  }
}
