package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The publisher's real files, through the API. */
@QuarkusTest
@NullUnmarked // filled by the framework
class Sr28ImportTest {

  private static final String DATASET = "usda-sr28-ascii";

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
  void importsTheWholeReleaseOnceAndOnlyOnce() throws IOException {
    var zip = ImportsForTests.zipOfFolder(data.resolve(DATASET));

    var first = ImportsForTests.importZip(zip);
    var second = ImportsForTests.importZip(zip);

    assertThat(first.getString("status")).as(first.prettify()).isEqualTo("succeeded");
    assertThat(first.getMap("report"))
        .containsEntry("foodsKept", 8789)
        .containsEntry("foodsCreated", 8789 - 1017)
        .containsEntry("foodsRevised", 1017)
        .containsEntry("foodsUnchanged", 0)
        .containsEntry("foodsRetired", 0)
        .containsEntry("magnesiumKnown", 8050)
        .containsEntry("magnesiumUnknown", 739)
        .containsEntry("rejected", 0);
    assertThat(second.getMap("report"))
        .containsEntry("foodsKept", 8789)
        .containsEntry("foodsCreated", 0)
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsUnchanged", 8789)
        .containsEntry("foodsRetired", 0);
    everyCheckedFoodIsAsPublished();
    ourNamesAndTagsAreKept();
  }

  private void everyCheckedFoodIsAsPublished() throws IOException {
    var expected = expectedRows();
    assertThat(expected).hasSize(53);
    var softly = new SoftAssertions();
    for (var row : expected) {
      var id = "sr-" + row.getField("food_id");
      var food = food(id);
      softly.assertThat(food.getString("name")).as(id).isEqualTo(row.getField("description"));
      softly.assertThat(food.getString("release")).as(id).isEqualTo("usda-sr28");
      var published = row.getField("magnesium_mg_per_100g_as_published");
      var mg = food.getObject("nutrients.magnesiumMg", BigDecimal.class);
      softly
          .assertThat(food.getString("magnesium.kind").equals("unknown"))
          .as(id)
          .isEqualTo(row.getField("magnesium_status").equals("unknown"));
      if (published.isEmpty()) {
        softly.assertThat(mg).as(id).isNull();
      } else {
        softly.assertThat(mg).as(id).isEqualByComparingTo(published);
      }
      if (!row.getField("portion").isEmpty()) {
        checkPortion(softly, row, food.getList("portions"), mg);
      }
    }
    softly.assertAll();
  }

  private static void checkPortion(
      SoftAssertions softly,
      NamedCsvRecord row,
      List<Map<String, Object>> portions,
      BigDecimal mg) {
    var label = row.getField("portion");
    var portion =
        portions.stream().filter(candidate -> candidate.get("label").equals(label)).findFirst();
    softly
        .assertThat(portion)
        .as("%s of %s in %s", label, row.getField("food_id"), portions)
        .isPresent();
    portion.ifPresent(
        found -> {
          var grams = new BigDecimal(found.get("grams").toString());
          softly.assertThat(grams).isEqualByComparingTo(row.getField("portion_grams"));
          if (mg != null) {
            softly
                .assertThat(mg.multiply(grams).movePointLeft(2))
                .isEqualByComparingTo(row.getField("magnesium_mg_in_portion"));
          }
        });
  }

  private static void ourNamesAndTagsAreKept() {
    var almonds = food("sr-12061");
    assertThat(almonds.getString("name")).isEqualTo("Nuts, almonds");
    assertThat(almonds.getString("plainName")).isEqualTo("Almonds");
    assertThat(almonds.getInt("revision")).isEqualTo(2);
    assertThat(almonds.getBoolean("tagsReviewed")).isTrue();
    assertThat(almonds.getList("tags")).contains("contains-tree-nut", "suggestable");
    assertThat(almonds.getString("portions[0].label")).isEqualTo("1 oz (23 whole kernels)");

    var other = food("sr-01002");
    assertThat(other.getBoolean("tagsReviewed")).isFalse();
    assertThat(other.getList("tags")).isEmpty();
  }

  private List<NamedCsvRecord> expectedRows() throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("checks.csv"))) {
      return rows.stream().filter(row -> row.getField("dataset").equals(DATASET)).toList();
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
