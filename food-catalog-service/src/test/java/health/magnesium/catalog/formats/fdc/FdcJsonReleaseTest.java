package health.magnesium.catalog.formats.fdc;

import static health.magnesium.catalog.formats.fdc.FdcForTests.readJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.StagedFood;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a JSON download, quirk by quirk. */
class FdcJsonReleaseTest {

  private static final String ALMONDS =
      """
      {"foodClass": "FinalFood", "description": "Nuts,\u00A0almonds, raw ",
       "foodNutrients": [
         {"type": "FoodNutrient", "id": 1,
          "nutrient": {"id": 1090, "number": "304", "name": "Magnesium, Mg", "unitName": "mg"},
          "dataPoints": 8, "max": 270, "min": 240.5, "amount": 257.6,
          "foodNutrientDerivation": {"code": "A", "foodNutrientSource": {"id": 1, "code": "1"}}},
         {"nutrient": {"id": 1185, "unitName": "\u00B5g"}, "amount": 0E-8,
          "foodNutrientDerivation": {"foodNutrientSource": {}}},
         {"nutrient": {"id": 1003, "unitName": "g"}, "amount": 21},
         {"nutrient": {"id": 1087, "unitName": "mg"}}],
       "dataType": "Foundation", "foodCategory": {"description": "Nut and Seed Products"},
       "fdcId": 101, "ndbNumber": 12061, "publicationDate": "4/24/2025",
       "foodPortions": [
         {"id": 2, "measureUnit": {"id": 1000, "name": "cup"}, "modifier": "sliced",
          "gramWeight": 92, "sequenceNumber": 1, "amount": 1}],
       "inputFoods": [{"foodDescription": "x", "inputFood": {"fdcId": 7, "description": "y"}}]}
      """;

  private static final String PRODUCT =
      """
      {"foodClass": "Branded", "description": "ALMONDS, SALTED", "dataType": "Branded", "fdcId": 401,
       "publicationDate": "3/19/2021", "brandOwner": "Nutty Foods Inc.", "brandName": "NUTTY",
       "gtinUpc": "077034085228", "brandedFoodCategory": "Snacks", "servingSize": 240.0,
       "servingSizeUnit": "MLT", "householdServingFullText": "1 cup", "foodNutrients": [
         {"nutrient": {"id": 1090, "unitName": "mg"}, "amount": 33.6,
          "foodNutrientDerivation": {"code": "LCCD"}}]}
      """;

  @Test
  void aFoodIsAsInTheCsv() {
    var reading = readJson(list("FoundationFoods", ALMONDS));

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.notices())
        .extracting(ReleaseNotice::id)
        .containsExactly("usda-fdc-foundation-2025-04-24");
    assertThat(reading.release().foods)
        .containsExactly(
            StagedFood.plain(
                    "fdc-101",
                    "fdc-foundation",
                    "Nuts, almonds, raw",
                    new CategoryName("Nut and Seed Products"))
                .withNdbNo("12061"));
    assertThat(reading.release().valuesOf("fdc-101").getFirst())
        .isEqualTo(FdcForTests.read(FdcForTests.files()).release().valuesOf("fdc-101").getFirst());
    assertThat(reading.release().valuesOf("fdc-101").get(1).amount()).isEqualTo(BigDecimal.ZERO);
    assertThat(reading.release().portionsOf("fdc-101"))
        .extracting(Portion::label)
        .containsExactly("1.0 cup sliced");
    assertThat(reading.skipped())
        .containsOnly(Map.entry("nutrient-not-kept", 1L), Map.entry("no-amount", 1L));
  }

  @Test
  void aProductHasItsBrandBarcodeAndServing() {
    var release = readJson(list("BrandedFoods", PRODUCT)).release();

    assertThat(release.foods)
        .containsExactly(
            StagedFood.branded("fdc-401", "fdc-branded", "ALMONDS, SALTED"),
            StagedFood.details(
                "fdc-401",
                "fdc-branded",
                new CategoryName("Snacks"),
                "00077034085228",
                "NUTTY (Nutty Foods Inc.)",
                "100 ml"));
    assertThat(release.portionsOf("fdc-401"))
        .extracting(Portion::label, Portion::millilitres)
        .containsExactly(tuple("1 cup", new BigDecimal("240")));
    assertThat(release.valuesOf("fdc-401"))
        .singleElement()
        .returns(Grade.LABEL_DAILY_VALUE, PublishedValue::grade);
  }

  @ParameterizedTest
  @CsvSource({
    "FoundationFoods,fdc-foundation",
    "SRLegacyFoods,fdc-sr-legacy",
    "SurveyFoods,fdc-survey",
    "BrandedFoods,fdc-branded"
  })
  void aFoodThatDoesNotTellItsDatasetIsOfTheListsOne(String key, String dataset) {
    var reading = readJson(list(key, ALMONDS.replace("\"dataType\": \"Foundation\", ", "")));

    assertThat(reading.release().foods.getFirst().dataset()).isEqualTo(dataset);
  }

  @Test
  void aSurveyFoodHasTheCategoryOfTheSurvey() {
    var survey =
        """
        {"dataType": "Survey (FNDDS)", "description": "Almonds", "fdcId": 301, "foodCode": "42101130",
         "wweiaFoodCategory": {"wweiaFoodCategoryCode": 2804,
                               "wweiaFoodCategoryDescription": "Nuts and seeds"},
         "publicationDate": "10/31/2024", "foodNutrients": [],
         "foodPortions": [
           {"measureUnit": {"id": 9999, "name": "undetermined"}, "modifier": "30000",
            "gramWeight": 30.8, "portionDescription": "1 fl oz", "sequenceNumber": 2},
           {"measureUnit": {"id": 9999, "name": "undetermined"}, "modifier": "90000",
            "gramWeight": 0, "portionDescription": "Quantity not specified"}]}""";

    var reading = readJson(list("SurveyFoods", survey));

    assertThat(reading.release().foods)
        .containsExactly(
            StagedFood.plain(
                "fdc-301", "fdc-survey", "Almonds", new CategoryName("Nuts and seeds")));
    assertThat(reading.release().portionsOf("fdc-301"))
        .extracting(Portion::label, Portion::unit)
        .containsExactly(tuple("1 fl oz", "fl oz"));
    assertThat(reading.skipped()).containsOnly(Map.entry("quantity-not-specified", 1L));
  }

  @Test
  void aBareListIsReadToo() {
    assertThat(readJson("\uFEFF\n[" + ALMONDS + "," + PRODUCT + "]").notices())
        .extracting(ReleaseNotice::dataset)
        .containsExactly("fdc-foundation", "fdc-branded");
  }

  @Test
  void severalFilesInAnArchiveAreReadTogether() {
    var reading =
        FdcForTests.readBytes(
            Map.of(
                "foundation.json", bytes(list("FoundationFoods", ALMONDS)),
                "branded.json", bytes(list("BrandedFoods", PRODUCT)),
                "notes.json", bytes("{\"by\": \"me\"}")));

    assertThat(reading.notices()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"fdcId\": 101; \"fdcId\": \"x\"; bad-fdc-id; 0",
        "\"fdcId\": 101; \"other\": 101; bad-fdc-id; 0",
        "\"fdcId\": 101; \"fdcId\": 100000001; bad-fdc-id; 0",
        "\"4/24/2025\"; \"24/4/2025\"; bad-date; 0",
        "almonds, raw; almonds \\u0000raw; unreadable-characters; 0",
        "\"amount\": 257.6; \"amount\": -1; negative-amount; 1",
        "\"amount\": 257.6; \"amount\": \"tr\"; not-a-number; 1",
        "\"id\": 1090; \"id\": null; bad-nutrient-id; 1",
        "\"unitName\": \"mg\"}, ; \"unitName\": \"g\"}, ; unexpected-unit; 1",
        "\"gramWeight\": 92; \"gramWeight\": 0; zero-amount; 1"
      })
  void whatCannotBeUsedIsRejectedWithItsReason(
      String from, String to, String reason, int foodsKept) {
    var food = ALMONDS.replaceFirst(Pattern.quote(from), to.replace("\\", "\\\\"));
    assertThat(food).isNotEqualTo(ALMONDS);

    var reading = readJson(list("FoundationFoods", food + "," + PRODUCT));

    assertThat(reading.reasons()).containsExactly(reason);
    assertThat(reading.release().foods).hasSize(foodsKept + 2);
  }

  @Test
  void aRejectedValueHasTheLineItStandsIn() {
    var reading =
        readJson(list("FoundationFoods", ALMONDS.replace("\"amount\": 257.6", "\"amount\": -1")));

    assertThat(reading.rejected())
        .singleElement()
        .returns("foods.json", rejected -> rejected.file())
        .returns(3L, rejected -> rejected.line());
    assertThat(reading.rejected().getFirst().row()).contains("nutrientId=1090", "amount=-1");
  }

  @Test
  void theSameFoodTwiceIsOneAndHistoricalOnesAreNone() {
    var historical =
        ALMONDS.replace("\"fdcId\": 101", "\"fdcId\": 100, \"isHistoricalReference\": true");

    var reading = readJson(list("FoundationFoods", ALMONDS + "," + ALMONDS + "," + historical));

    assertThat(reading.release().foods).hasSize(1);
    assertThat(reading.release().values).hasSize(2);
    assertThat(reading.reasons()).containsExactly("duplicate-key");
    assertThat(reading.skipped()).containsEntry("superseded", 1L);
  }

  @Test
  void whatIsNoFoodInAListIsRejected() {
    var reading = readJson(list("FoundationFoods", ALMONDS + ", null, 7, [{}]"));

    assertThat(reading.reasons()).containsOnly("bad-fdc-id").hasSize(3);
    assertThat(reading.release().foods).hasSize(1);
  }

  @Test
  void aFileThatIsCutOffIsRefused() {
    var whole = list("FoundationFoods", ALMONDS + "," + PRODUCT);

    assertThatThrownBy(() -> readJson(whole.substring(0, whole.length() - 60)))
        .isInstanceOf(ImportRefused.class)
        .hasMessageMatching(
            "foods.json is damaged or cut off in line [0-9]+; nothing was changed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"foods\": []}", "[1, 2]", "[]", "{", "[[[", "{}", "true", ""})
  void otherJsonIsNotTaken(String text) {
    assertThatThrownBy(() -> readJson(text))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("none that the catalog reads");
  }

  @Test
  void anEmptyListIsOfNoRelease() {
    assertThatThrownBy(() -> readJson("{\"SurveyFoods\": []}"))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("of no release");
  }

  private static String list(String key, String foods) {
    return "{\"" + key + "\": [" + foods + "]}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
