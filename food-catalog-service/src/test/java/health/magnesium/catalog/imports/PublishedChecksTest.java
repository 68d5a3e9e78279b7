package health.magnesium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.catalog.CatalogReset;
import health.magnesium.testsupport.SharedData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every set of publishers' files in one catalog, and every row of {@code checks.csv}: the value as
 * published, its status, the portion's grams and the magnesium in it, read through the API.
 */
@QuarkusTest
@NullUnmarked // filled by the framework
class PublishedChecksTest {

  private static final int ROWS = 117;
  private static final int DECIMALS = 4;

  private static final Map<String, String> SOURCES =
      Map.of(
          "usda-sr28-ascii", "sr",
          "usda-fdc-foundation-csv-2025-04-24", "fdc",
          "usda-fndds-2021-2023-xlsx", "fndds",
          "france-ciqual-2020", "ciqual");

  /** CIQUAL has wheat bran twice: the row without figures is reported, the other one counts. */
  private static final String TWICE = "9621";

  /** Foods of the tables of eggs and of fish. */
  private static final int CANADIAN_FOODS_WITHOUT_THE_COLUMN = 72;

  @Inject CatalogReset catalog;

  private Path data;

  @BeforeEach
  void findThePublishersFiles() {
    var shared = SharedData.directory();
    assumeTrue(
        shared.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    data = shared.get();
    catalog.toNothing();
  }

  @Test
  void everyCheckedFoodOfEverySetIsAsPublished() throws IOException {
    importsFolder("usda-sr28-ascii", 8_050, 739);
    importsFile(
        "usda-fdc-foundation-csv-2025-04-24/FoodData_Central_foundation_food_csv_2025-04-24.zip",
        328,
        12);
    importsFolder("usda-fdc-branded-csv-sample", 138, 4_827 - 138);
    importsFolder("usda-fndds-2021-2023-xlsx", 5_431, 1);
    var ciqual =
        importsFile("france-ciqual-2020/Table Ciqual 2020_ENG_2020 07 07.xls", 2_447, 724 + 15 - 1);
    assertThat(ciqual.getMap("report.skipped")).containsEntry("empty-duplicate-row", 1);
    importsFolder("canada-nvscf-2008", 968, 31 + 25 + CANADIAN_FOODS_WITHOUT_THE_COLUMN);

    var softly = new SoftAssertions();
    for (var row : checks()) {
      if (!isTheRowThatDoesNotCount(row)) {
        check(softly, row, ImportsForTests.food(id(row)));
      }
    }
    softly.assertAll();
  }

  private void check(SoftAssertions softly, NamedCsvRecord row, JsonPath food) {
    var mg = food.getObject("nutrients.magnesiumMg", BigDecimal.class);
    var published = row.getField("magnesium_mg_per_100g_as_published").replace(',', '.');
    softly.assertThat(food.getString("name")).as("%s", row).isEqualTo(row.getField("description"));
    var kind = softly.assertThat(food.getString("magnesium.kind")).as("%s", row);
    switch (row.getField("magnesium_status")) {
      case "known" -> {
        kind.isIn("measured", "assumed-zero");
        softly.assertThat(rounded(mg, published)).as("%s", row).isEqualByComparingTo(published);
      }
      case "below limit" -> {
        kind.isEqualTo("below-limit");
        softly.assertThat(mg).as("%s", row).isNull();
        softly
            .assertThat(food.getObject("magnesium.limitMg", BigDecimal.class))
            .as("%s", row)
            .isEqualByComparingTo(published.replace("< ", ""));
      }
      case "unknown" -> {
        kind.isEqualTo("unknown");
        softly.assertThat(mg).as("%s", row).isNull();
      }
      default -> throw new AssertionError("status of " + row);
    }
    if (!row.getField("portion").isEmpty()) {
      checkPortion(softly, row, food.getList("portions"), mg);
    }
  }

  private static void checkPortion(
      SoftAssertions softly,
      NamedCsvRecord row,
      List<Map<String, Object>> portions,
      BigDecimal mg) {
    var ofThatName =
        portions.stream()
            .filter(portion -> portion.get("label").equals(row.getField("portion").strip()))
            .toList();
    if (row.getField("portion_grams").equals("0")) {
      softly.assertThat(ofThatName).as("%s weighs nothing, so it is no portion", row).isEmpty();
      return;
    }
    softly.assertThat(ofThatName).as("%s in %s", row, portions).hasSize(1);
    for (var portion : ofThatName) {
      var grams = new BigDecimal(portion.get("grams").toString());
      softly.assertThat(grams).as("%s", row).isEqualByComparingTo(row.getField("portion_grams"));
      var inPortion = row.getField("magnesium_mg_in_portion");
      if (mg == null) {
        softly.assertThat(inPortion).as("%s", row).isEmpty();
      } else {
        softly
            .assertThat(rounded(mg.multiply(grams).movePointLeft(2), inPortion))
            .as("%s", row)
            .isEqualByComparingTo(inPortion);
      }
    }
  }

  /** The number with as many decimals as the expected one; a Canadian value per 100 g has more. */
  private static BigDecimal rounded(BigDecimal number, String expected) {
    assertThat(new BigDecimal(expected).scale()).isLessThanOrEqualTo(DECIMALS);
    return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** The Canadian tables have no codes. */
  private static String id(NamedCsvRecord row) {
    var source = SOURCES.get(row.getField("dataset"));
    return source == null
        ? TablesImportTest.CANADIAN_IDS.get(row.getField("description"))
        : source + "-" + row.getField("food_id");
  }

  private JsonPath importsFolder(String folder, int known, int unknown) throws IOException {
    var zip = ImportsForTests.zipOfFolder(data.resolve(folder));
    return succeeded(ImportsForTests.importZip(zip), known, unknown);
  }

  private JsonPath importsFile(String path, int known, int unknown) throws IOException {
    var file = data.resolve(path);
    return succeeded(
        ImportsForTests.importFile(file.getFileName().toString(), Files.readAllBytes(file)),
        known,
        unknown);
  }

  private static JsonPath succeeded(JsonPath job, int known, int unknown) {
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("succeeded");
    assertThat(job.getMap("report"))
        .containsEntry("magnesiumKnown", known)
        .containsEntry("magnesiumUnknown", unknown)
        .containsEntry("foodsKept", known + unknown);
    return job;
  }

  private static boolean isTheRowThatDoesNotCount(NamedCsvRecord row) {
    return row.getField("food_id").equals(TWICE)
        && row.getField("magnesium_status").equals("unknown");
  }

  private List<NamedCsvRecord> checks() throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("checks.csv"))) {
      var checks = rows.stream().toList();
      assertThat(checks).hasSize(ROWS);
      return checks;
    }
  }
}
