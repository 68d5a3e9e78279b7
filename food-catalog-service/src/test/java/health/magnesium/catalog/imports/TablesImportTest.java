package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.catalog.CatalogReset;
import health.magnesium.testsupport.SharedData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real workbooks and tables of the publishers that are not in FoodData Central's formats. */
@QuarkusTest
@NullUnmarked // filled by the framework
class TablesImportTest {

  /** The booklet has no codes; these ids may never change. */
  private static final Map<String, String> CANADIAN_IDS =
      Map.of(
          "Almonds, dried", "cnvscf-almonds-dried-19a8042b",
          "Pumpkin and squash seeds, kernels, dried",
              "cnvscf-pumpkin-and-squash-seeds-kernels-dried-5f04e7eb",
          "Spinach, boiled, drained", "cnvscf-spinach-boiled-drained-dbbcf0c0",
          "Spinach, chopped, raw", "cnvscf-spinach-chopped-raw-37aa50f2",
          "Almonds, chocolate covered", "cnvscf-almonds-chocolate-covered-bf32a8ca");

  @Inject CatalogReset catalog;

  private Path data;

  @BeforeEach
  void findThePublishersFiles() {
    var shared = SharedData.directory();
    assumeTrue(
        shared.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    data = shared.get();
    catalog.toStarter();
  }

  @Test
  void importsTheWorkbooksOfFndds() throws IOException {
    var zip = ImportsForTests.zipOfFolder(data.resolve("usda-fndds-2021-2023-xlsx"));

    assertThat(ended(ImportsForTests.importZip(zip)))
        .containsEntry("foodsKept", 5432)
        .containsEntry("foodsCreated", 5432)
        .containsEntry("magnesiumKnown", 5431)
        .containsEntry("magnesiumUnknown", 1)
        .containsEntry("rejected", 0);
    assertThat(ended(ImportsForTests.importZip(zip)))
        .containsEntry("foodsUnchanged", 5432)
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsRetired", 0);
    var softly = new SoftAssertions();
    for (var row : expectedRows("usda-fndds-2021-2023-xlsx", 18)) {
      check(softly, row, food("fndds-" + row.getField("food_id")));
    }
    softly.assertAll();
    assertThat(food("fndds-42101130").getString("magnesium.grade")).isEqualTo("calculated");
  }

  @Test
  void importsCiqualInEitherLanguageWithoutRenamingBackAndForth() throws IOException {
    var english = Files.readAllBytes(workbook());

    assertThat(ended(ImportsForTests.importFile("ciqual.xls", english)))
        .containsEntry("foodsKept", 3185)
        .containsEntry("foodsCreated", 3185)
        .containsEntry("magnesiumKnown", 2447)
        .containsEntry("magnesiumUnknown", 3185 - 2447)
        .containsEntry("rejected", 0)
        .extractingByKey("skipped")
        .isEqualTo(Map.of("empty-duplicate-row", 1));
    var softly = new SoftAssertions();
    for (var row : expectedRows("france-ciqual-2020", 9)) {
      if (!row.getField("food_id").equals("9621") || !isUnknown(row)) {
        check(softly, row, food("ciqual-" + row.getField("food_id")));
      }
    }
    softly.assertAll();

    var french =
        "alim_code;alim_nom_fr;Magnésium (mg/100 g)\n15000;Amande (avec peau);270\n"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(ended(ImportsForTests.importFile("Ciqual 2020 FR.csv", french)))
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsRetired", 0);
    assertThat(food("ciqual-15000").getString("name")).isEqualTo("Almond, (with peel)");
  }

  @Test
  void importsTheTablesOfCanadaTogetherAndAlone() throws IOException {
    var folder = data.resolve("canada-nvscf-2008");

    assertThat(ended(ImportsForTests.importZip(ImportsForTests.zipOfFolder(folder))))
        .containsEntry("foodsKept", 1024 + 72)
        .containsEntry("magnesiumKnown", 968)
        .containsEntry("magnesiumUnknown", 31 + 25 + 72)
        .containsEntry("rejected", 3);
    var softly = new SoftAssertions();
    for (var row : expectedRows("canada-nvscf-2008", 5)) {
      check(softly, row, food(CANADIAN_IDS.get(row.getField("description"))));
    }
    softly.assertAll();

    var snacks = folder.resolve("nutrient_value_snacks_2008_valeur_nutritive_grignotises-eng.csv");
    assertThat(ended(ImportsForTests.importFile("snacks.csv", Files.readAllBytes(snacks))))
        .containsEntry("foodsUnchanged", 23)
        .containsEntry("foodsCreated", 0)
        .containsEntry("foodsRetired", 0);
    assertThat(food(CANADIAN_IDS.get("Almonds, dried")).getBoolean("retired")).isFalse();
  }

  private Path workbook() {
    return data.resolve("france-ciqual-2020/Table Ciqual 2020_ENG_2020 07 07.xls");
  }

  private static Map<String, Object> ended(JsonPath job) {
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("succeeded");
    return job.getMap("report");
  }

  private static void check(SoftAssertions softly, NamedCsvRecord row, JsonPath food) {
    var id = food.getString("id");
    softly.assertThat(food.getString("name")).as(id).isEqualTo(row.getField("description"));
    var kind = food.getString("magnesium.kind");
    var mg = food.getObject("nutrients.magnesiumMg", BigDecimal.class);
    var published = row.getField("magnesium_mg_per_100g_as_published").replace(',', '.');
    switch (row.getField("magnesium_status")) {
      case "known" -> softly.assertThat(mg).as(id).isEqualByComparingTo(published);
      case "below limit" -> {
        softly.assertThat(kind).as(id).isEqualTo("below-limit");
        softly
            .assertThat(food.getObject("magnesium.limitMg", BigDecimal.class))
            .as(id)
            .isEqualByComparingTo(published.replace("< ", ""));
      }
      default -> softly.assertThat(kind).as(id).isEqualTo("unknown");
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
    var label = row.getField("portion");
    var found = portions.stream().filter(portion -> portion.get("label").equals(label)).toList();
    if (row.getField("portion_grams").equals("0")) {
      softly.assertThat(found).as("a portion of no weight is none").isEmpty();
      return;
    }
    softly.assertThat(found).as("%s in %s", label, portions).hasSize(1);
    for (var portion : found) {
      var grams = new BigDecimal(portion.get("grams").toString());
      softly.assertThat(grams).isEqualByComparingTo(row.getField("portion_grams"));
      if (mg != null) {
        softly
            .assertThat(mg.multiply(grams).movePointLeft(2))
            .as(row.toString())
            .isCloseTo(
                new BigDecimal(row.getField("magnesium_mg_in_portion")),
                offset(new BigDecimal("0.0001")));
      }
    }
  }

  private static boolean isUnknown(NamedCsvRecord row) {
    return row.getField("magnesium_status").equals("unknown");
  }

  private List<NamedCsvRecord> expectedRows(String dataset, int count) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("checks.csv"))) {
      var expected = rows.stream().filter(row -> row.getField("dataset").equals(dataset)).toList();
      assertThat(expected).hasSize(count);
      return expected;
    }
  }

  private static JsonPath food(String id) {
    return reader()
        .get("/v1/foods/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }
}
