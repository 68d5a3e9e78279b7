package health.magnesium.catalog.formats.fdc;

import static health.magnesium.catalog.formats.fdc.FdcForTests.published;
import static health.magnesium.catalog.formats.fdc.FdcForTests.zipOfPublished;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.RejectedRow;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's real files, counted. */
class FdcPublishedFilesTest {

  private static final String CSV = "usda-fdc-foundation-csv-2025-04-24";
  private static final String CSV_FILE = "FoodData_Central_foundation_food_csv_2025-04-24.zip";
  private static final String JSON = "usda-fdc-foundation-json-2025-04-24";
  private static final String REBUILT = "foundation-340-rebuilt-from-csv.json.gz";
  private static final String GENUINE = "foundation-2-genuine-records.json";
  private static final String SURVEY = "usda-fdc-survey-csv-2024-10-31-partial";
  private static final String BRANDED = "usda-fdc-branded-csv-sample";

  @TempDir Path folder;

  @Test
  void readsTheCurrentFoundationFoodsAndNothingElse() {
    var reading = read(CSV, CSV_FILE);

    assertThat(reading.release().foods).hasSize(340);
    assertThat(magnesiumOf(reading)).isEqualTo(328);
    assertThat(reading.release().portions).hasSize(125);
    assertThat(reading.notices())
        .extracting(ReleaseNotice::id)
        .containsExactly("usda-fdc-foundation-2025-04-24");
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.skipped())
        .containsOnly(
            Map.entry("not-a-food", 73_764L),
            Map.entry("superseded", 71L),
            Map.entry("of-a-food-left-out", 33_687L),
            Map.entry("nutrient-not-kept", 129_516L),
            Map.entry("nutrient-not-defined", 27L),
            Map.entry("energy-by-other-factors", 385L));
  }

  @Test
  void csvAndJsonOfOneReleaseHoldTheSameFoods() {
    var csv = read(CSV, CSV_FILE);
    var json = read(JSON, REBUILT);

    assertThat(json.rejected()).isEmpty();
    assertThat(json.notices()).isEqualTo(csv.notices());
    assertThat(byId(json)).isEqualTo(byId(csv));
    assertThat(valuesById(json)).isEqualTo(valuesById(csv));
    assertThat(portionsById(json)).isEqualTo(portionsById(csv));
  }

  @Test
  void thePublishersOwnJsonRecordsAreAsInTheCsv() {
    var csv = read(CSV, CSV_FILE);
    var json = read(JSON, GENUINE);

    assertThat(json.release().foods).hasSize(2);
    assertThat(byId(csv)).containsAllEntriesOf(byId(json));
    assertThat(valuesById(csv)).containsAllEntriesOf(valuesById(json));
    assertThat(portionsById(csv)).containsAllEntriesOf(portionsById(json));
  }

  @Test
  void readsTheSampleOfProductsWhoseFilesDoNotBelongTogether() throws IOException {
    var zip = Files.write(folder.resolve("branded.zip"), brandedSample());

    var reading = FdcForTests.read(zip, "branded.zip");

    assertThat(reading.release().foods.stream().filter(food -> food.name() != null)).hasSize(4827);
    assertThat(reading.release().foods.stream().filter(food -> food.name() == null)).hasSize(23);
    assertThat(magnesiumOf(reading)).isEqualTo(138);
    assertThat(
            reading.release().values.stream()
                .filter(value -> value.value().nutrient() == Nutrient.MAGNESIUM_MG)
                .filter(value -> value.value().grade() == Grade.LABEL_DAILY_VALUE))
        .hasSize(97);
    assertThat(reading.notices())
        .extracting(ReleaseNotice::id)
        .containsExactly("usda-fdc-branded-2023-10-26");
    assertThat(reading.rejected())
        .singleElement()
        .returns("food_nutrient.csv", RejectedRow::file)
        .returns(44_483L, RejectedRow::line)
        .returns("duplicate-key", RejectedRow::reason);
    assertThat(reading.skipped())
        .containsEntry("dataset-not-in-the-files", 43L)
        .containsEntry("no-such-food-in-the-files", 9_563L);
  }

  @Test
  void readsTheMeasuresOfSurveyFoods() throws IOException {
    var files = FdcForTests.files();
    var portions = gunzip(published(SURVEY, "food_portion.csv.gz"));
    files.put("food_portion.csv", portions);
    files.put("food.csv", foodsOf(portions));

    var reading = FdcForTests.read(files);

    assertThat(reading.skipped()).containsEntry("quantity-not-specified", 5_326L);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.release().portions).hasSize(22_046 - 5_326);
    assertThat(reading.release().portionsOf("fdc-2705383"))
        .extracting(Portion::label)
        .containsExactly("1 cup", "1 fl oz");
  }

  private static String foodsOf(String portions) {
    return portions
        .lines()
        .skip(1)
        .map(line -> line.split(",", 3)[1])
        .distinct()
        .map(id -> id + ",survey_fndds_food,Food " + id + ",,2024-10-31\n")
        .collect(
            Collectors.joining(
                "", "fdc_id,data_type,description,food_category_id,publication_date\n", ""));
  }

  private static String gunzip(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] brandedSample() {
    return zipOfPublished(BRANDED, "branded_food.csv.gz", "food.csv.gz", "food_nutrient.csv.gz");
  }

  private static FdcForTests.Reading read(String set, String file) {
    return FdcForTests.read(published(set, file), file);
  }

  private static long magnesiumOf(FdcForTests.Reading reading) {
    return reading.release().values.stream()
        .filter(value -> value.value().nutrient() == Nutrient.MAGNESIUM_MG)
        .filter(value -> value.value().amount() != null)
        .count();
  }

  private static Map<String, StagedFood> byId(FdcForTests.Reading reading) {
    return reading.release().foods.stream()
        .collect(Collectors.toMap(StagedFood::foodId, Function.identity()));
  }

  private static Map<String, List<String>> valuesById(FdcForTests.Reading reading) {
    return sorted(
        reading.release().values, value -> value.foodId(), value -> value.value().toString());
  }

  private static Map<String, List<String>> portionsById(FdcForTests.Reading reading) {
    return sorted(
        reading.release().portions, measure -> measure.foodId(), m -> m.portion().toString());
  }

  private static <T> Map<String, List<String>> sorted(
      List<T> all, Function<T, String> id, Function<T, String> text) {
    return all.stream()
        .sorted(Comparator.comparing(text))
        .collect(
            Collectors.groupingBy(id, TreeMap::new, Collectors.mapping(text, Collectors.toList())));
  }
}
