package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.imports.ImportsForTests.importZip;
import static health.magnesium.catalog.imports.ImportsForTests.zip;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release that comes after a newer one of its dataset. */
@QuarkusTest
@NullUnmarked // filled by the framework
class OlderReleaseTest {

  private static final String NUTRIENTS =
      """
      "id","name","unit_name","nutrient_nbr","rank"
      "1090","Magnesium, Mg","MG","304","5500.0"
      """;

  @Inject CatalogReset catalog;

  @BeforeEach
  void importTheNewerOne() {
    catalog.toNothing();
    importZip(release("2025-04-24", "\"101\",\"10.5\""));
  }

  @Test
  void undoesNothingThatTheNewerOneSays() {
    var older = importZip(release("2020-04-01", "\"101\",\"9\""));

    assertThat(older.getMap("report"))
        .containsEntry("foodsCreated", 0)
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsRetired", 0)
        .containsEntry("skipped", Map.of("newer-release-present", 1));
    assertThat(food("101", "").getFloat("magnesium.amountMg")).isEqualTo(10.5f);
    assertThat(food("101", "").getInt("revision")).isEqualTo(1);
  }

  @Test
  void bringsFoodsThatTheNewerOneHasNoMoreAsHistory() {
    var older = importZip(release("2020-04-01", "\"102\",\"7\""));

    assertThat(older.getMap("report"))
        .containsEntry("foodsCreated", 0)
        .containsEntry("foodsRetired", 0)
        .containsEntry("skipped", Map.of("only-in-older-release", 1));
    assertThat(food("101", "").getBoolean("retired")).isFalse();
    assertThat(food("102", "").getBoolean("retired")).isTrue();
    assertThat(food("102", "?asOf=2021-01-01T00:00:00Z").getBoolean("retired")).isFalse();
    assertThat(food("102", "").getString("validTo")).isEqualTo("2025-04-24T00:00:00Z");
    assertThat(reader().get("/v1/foods?q=food 102").jsonPath().getList("items")).isEmpty();
  }

  /** One foundation food; its id and magnesium as the table of values has them. */
  private static byte[] release(String published, String idAndMagnesium) {
    var id = idAndMagnesium.substring(1, 4);
    return zip(
        Map.of(
            "nutrient.csv",
            NUTRIENTS,
            "foundation_food.csv",
            "\"fdc_id\",\"NDB_number\",\"footnote\"\n\"%s\",\"\",\"\"\n".formatted(id),
            "food.csv",
            """
            "fdc_id","data_type","description","food_category_id","publication_date"
            "%1$s","foundation_food","Food %1$s, raw","","%2$s"
            """
                .formatted(id, published),
            "food_nutrient.csv",
            """
            "fdc_id","amount","id","nutrient_id"
            %s,"1","1090"
            """
                .formatted(idAndMagnesium)));
  }

  private static JsonPath food(String id, String query) {
    return reader().get("/v1/foods/fdc-" + id + query).then().statusCode(200).extract().jsonPath();
  }
}
