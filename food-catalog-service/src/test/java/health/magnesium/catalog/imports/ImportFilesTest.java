package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.imports.ImportsForTests.importZip;
import static health.magnesium.catalog.imports.ImportsForTests.zip;
import static health.magnesium.catalog.imports.ImportsForTests.zipOfBytes;
import static health.magnesium.catalog.imports.Sr28ForTests.files;
import static health.magnesium.catalog.imports.Sr28ForTests.food;
import static health.magnesium.catalog.imports.Sr28ForTests.value;
import static health.magnesium.catalog.imports.Sr28ForTests.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the files, quirk by quirk. */
@QuarkusTest
@NullUnmarked // filled by the framework
class ImportFilesTest {

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void everyKindOfValueArrivesAsItIs() {
    var job = importZip(zip(files()));

    assertThat(job.getMap("report"))
        .containsEntry("foodsKept", 4)
        .containsEntry("foodsCreated", 4)
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsUnchanged", 0)
        .containsEntry("magnesiumKnown", 3)
        .containsEntry("magnesiumUnknown", 1)
        .containsEntry("rejected", 0)
        .containsEntry("skipped", Map.of("nutrient-not-kept", 1, "retirement-withheld", 1017));
    assertThat(job.getMap("progress")).containsEntry("rowsRead", 13).containsEntry("rowsTotal", 13);
    reader()
        .get("/v1/foods/sr-99001")
        .then()
        .body("name", equalTo("Nuts, ‘test’ nut"))
        .body("category", equalTo("nut-and-seed-products"))
        .body("release", equalTo("usda-sr28"))
        .body("magnesium.kind", equalTo("measured"))
        .body("magnesium.amountMg", equalTo(270))
        .body("magnesium.grade", equalTo("analytical"))
        .body("magnesium.dataPoints", equalTo(3))
        .body("nutrients.energyKcal", equalTo(579))
        .body("nutrients.zincMg", nullValue())
        .body("portions.label", contains("1 cup, sliced", ".5 fillet"))
        .body("portions[1].amount", equalTo(0.5f))
        .body("portions[1].unit", equalTo("fillet"))
        .body("tagsReviewed", equalTo(false));
    assertThat(magnesium("sr-99002"))
        .containsEntry("kind", "assumed-zero")
        .containsEntry("amountMg", 0);
    assertThat(magnesium("sr-99003"))
        .containsEntry("kind", "unknown")
        .containsEntry("amountMg", null);
    assertThat(magnesium("sr-99004"))
        .containsEntry("kind", "measured")
        .containsEntry("amountMg", 0);
  }

  @Test
  void theSameFilesGzippedInAFolderChangeNothing() throws IOException {
    importZip(zip(files()));
    Map<String, byte[]> packed = new LinkedHashMap<>();
    for (var file : files().entrySet()) {
      packed.put(
          "sr28/" + file.getKey().toLowerCase(Locale.ROOT) + ".gz",
          gzip(windows1252(file.getValue())));
    }

    var again = importZip(zipOfBytes(packed));

    assertThat(again.getMap("report"))
        .containsEntry("foodsCreated", 0)
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsUnchanged", 4);
  }

  @Test
  void aCopySavedAsUtf8IsTheSame() {
    importZip(zip(files()));
    Map<String, byte[]> utf8 = new LinkedHashMap<>();
    files().forEach((name, text) -> utf8.put(name, text.getBytes(StandardCharsets.UTF_8)));

    assertThat(importZip(zipOfBytes(utf8)).getMap("report")).containsEntry("foodsUnchanged", 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FOOD_DES.txt; ~99009~^~1200~^~Too few fields~; wrong-number-of-fields",
        "FOOD_DES.txt; @food 9909 No leading zero; bad-ndb-number",
        "FOOD_DES.txt; @food 99001 Twice; duplicate-key",
        "NUT_DATA.txt; @value 99999 304 5 1; no-such-food-in-the-release",
        "NUT_DATA.txt; @value 99001 304 271 1; duplicate-key",
        "NUT_DATA.txt; @value 99003 304 tr 1; not-a-number",
        "NUT_DATA.txt; @value 99003 304 -3 1; negative-amount",
        "NUT_DATA.txt; @value 99003 304  1; empty-amount",
        "WEIGHT.txt; @weight 99001 3 1 cup 0; zero-amount",
        "WEIGHT.txt; @weight 99001 1 1 cup 10; duplicate-key",
        "WEIGHT.txt; @weight 99998 1 1 cup 10; no-such-food-in-the-release",
        "FD_GROUP.txt; ~0100~; wrong-number-of-fields"
      })
  void aRowThatCannotBeUsedIsKeptWithItsLineAndReason(String file, String row, String reason) {
    var files = files();
    var line = row(row);
    files.compute(file, (name, text) -> text + line + "\r\n");

    var job = importZip(zip(files));

    assertThat(job.getString("status")).isEqualTo("succeeded");
    assertThat(job.getInt("report.rejected")).isEqualTo(1);
    assertThat(job.getInt("report.foodsKept")).isEqualTo(4);
    var rejects = rejects(job);
    assertThat(rejects).hasSize(1);
    assertThat(rejects.getFirst().getString("file")).isEqualTo(file);
    assertThat(rejects.getFirst().getInt("line")).isEqualTo(files.get(file).lines().count());
    assertThat(rejects.getFirst().getString("reason")).isEqualTo(reason);
    assertThat(rejects.getFirst().getString("row")).isEqualTo(line);
    assertThat(magnesium("sr-99001")).containsEntry("amountMg", 270);
    assertThat(magnesium("sr-99003")).containsEntry("kind", "unknown");
  }

  @Test
  void aFoodWhoseOwnRowIsBadStaysAsItWas() {
    catalog.execute("truncate food_search, food_revision, food_editorial, release cascade");
    importZip(zip(files()));
    var files = files();
    files.compute("FOOD_DES.txt", (name, text) -> text.replace("~99002~^~1200~", "~99002~^1200"));

    var report = importZip(zip(files)).getMap("report");

    assertThat(report).containsEntry("foodsKept", 3).containsEntry("foodsRetired", 0);
    assertThat(magnesium("sr-99002")).containsEntry("kind", "assumed-zero");
  }

  @Test
  void aFileCutOffInsideARowChangesNothing() {
    var files = files();
    files.compute("NUT_DATA.txt", (name, text) -> text.substring(0, text.length() - 30));

    var job = importZip(zip(files));

    assertFailed(job, "NUT_DATA.txt is cut off in line 6");
  }

  @Test
  void aGzipCutOffChangesNothing() throws IOException {
    Map<String, byte[]> packed = new LinkedHashMap<>();
    for (var file : files().entrySet()) {
      packed.put(file.getKey(), windows1252(file.getValue()));
    }
    var values = gzip(packed.remove("NUT_DATA.txt"));
    packed.put("NUT_DATA.txt.gz", Arrays.copyOf(values, values.length - 12));

    assertFailed(importZip(zipOfBytes(packed)), "NUT_DATA.txt is damaged or cut off");
  }

  @Test
  void aFileOfManyUnreadableRowsIsRefused() {
    var files = files();
    files.compute("WEIGHT.txt", (name, text) -> text + "rubbish\r\n".repeat(200));

    var job = importZip(zip(files));

    assertFailed(job, "200 of 213 rows cannot be used");
    assertThat(rejects(job)).hasSize(200);
  }

  private void assertFailed(JsonPath job, String reason) {
    assertThat(job.getString("status")).isEqualTo("failed");
    assertThat(job.getString("failure")).contains(reason).contains("nothing was changed");
    assertThat(job.getMap("report")).isNull();
    reader().get("/v1/foods/sr-99001").then().statusCode(404);
  }

  private static String row(String text) {
    var words = text.split(" ", -1);
    return switch (words[0]) {
      case "@food" ->
          food(words[1], String.join(" ", Arrays.asList(words).subList(2, words.length)));
      case "@value" -> value(words[1], words[2], words[3], words[4]);
      case "@weight" -> weight(words[1], words[2], words[3], words[4], words[5]);
      default -> text;
    };
  }

  private static Map<String, Object> magnesium(String id) {
    return reader()
        .get("/v1/foods/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("magnesium");
  }

  private static List<JsonPath> rejects(JsonPath job) {
    return reader()
        .get("/v1/imports/" + job.getString("id") + "/rejects")
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .extract()
        .asString()
        .lines()
        .map(JsonPath::from)
        .toList();
  }

  private static byte[] windows1252(String text) {
    return text.getBytes(Charset.forName("windows-1252"));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
