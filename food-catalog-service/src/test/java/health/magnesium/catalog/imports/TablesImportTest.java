package health.magnesium.catalog.imports;

import static health.magnesium.catalog.imports.ImportsForTests.food;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.magnesium.catalog.CatalogReset;
import health.magnesium.testsupport.SharedData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real workbooks and tables of the publishers that are not in FoodData Central's formats. */
@QuarkusTest
@NullUnmarked // filled by the framework
class TablesImportTest {

  /** The booklet has no codes; these ids may never change. */
  static final Map<String, String> CANADIAN_IDS =
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
    CANADIAN_IDS.forEach((name, id) -> assertThat(food(id).getString("name")).isEqualTo(name));

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
}
