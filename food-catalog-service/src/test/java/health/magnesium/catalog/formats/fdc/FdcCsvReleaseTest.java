package health.magnesium.catalog.formats.fdc;

import static health.magnesium.catalog.formats.fdc.FdcForTests.files;
import static health.magnesium.catalog.formats.fdc.FdcForTests.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.StagedFood;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a CSV release, quirk by quirk. */
class FdcCsvReleaseTest {

  @Test
  void eachDatasetIsAReleaseOfItsOwnNamedByTheNewestOfItsFoods() {
    var reading = read(files());

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.notices())
        .extracting(ReleaseNotice::id, ReleaseNotice::dataset, ReleaseNotice::rank)
        .containsExactly(
            tuple("usda-fdc-foundation-2025-04-24", "fdc-foundation", 20_250_424),
            tuple("usda-fdc-sr-legacy-2019-04-01", "fdc-sr-legacy", 20_190_401),
            tuple("usda-fdc-survey-2024-10-31", "fdc-survey", 20_241_031),
            tuple("usda-fdc-branded-2021-03-19", "fdc-branded", 20_210_319));
  }

  @Test
  void aFoodHasItsNameCategoryAndNumberInTheStandardReference() {
    var foods = read(files()).release().foods;

    assertThat(foods)
        .contains(
            StagedFood.plain(
                    "fdc-101",
                    "fdc-foundation",
                    "Nuts, almonds, raw",
                    new CategoryName("Nut and Seed Products"))
                .withNdbNo("12061"),
            StagedFood.plain("fdc-201", "fdc-sr-legacy", "Butter, salted", null).withNdbNo("01001"),
            StagedFood.plain(
                "fdc-301", "fdc-survey", "Almonds, unsalted", new CategoryName("Nuts and seeds")));
  }

  @Test
  void aProductHasItsDetailsFromTheSecondFile() {
    var release = read(files()).release();

    assertThat(release.foods)
        .contains(
            StagedFood.branded("fdc-401", "fdc-branded", "ALMONDS, SALTED"),
            StagedFood.details(
                "fdc-401",
                "fdc-branded",
                new CategoryName("Popcorn, Peanuts, Seeds & Related Snacks"),
                "00077034085228",
                "NUTTY (Nutty Foods Inc.)",
                "100 g"));
    assertThat(release.portionsOf("fdc-401"))
        .containsExactly(
            Portion.ofGrams(1, "1/4 cup", new BigDecimal("0.25"), "cup", new BigDecimal("30")));
  }

  @Test
  void aValueTellsHowItWasFound() {
    var release = read(files()).release();

    assertThat(release.valuesOf("fdc-101"))
        .containsExactly(
            new PublishedValue(
                Nutrient.MAGNESIUM_MG,
                new MagnesiumContent.Measured(new BigDecimal("257.6")),
                Grade.ANALYTICAL,
                "1",
                "A",
                8,
                new BigDecimal("240.5"),
                new BigDecimal("270")));
    assertThat(release.valuesOf("fdc-401"))
        .singleElement()
        .returns(Grade.LABEL_DAILY_VALUE, PublishedValue::grade)
        .returns("LCCD", PublishedValue::derivation);
    assertThat(release.valuesOf("fdc-201"))
        .singleElement()
        .returns(null, PublishedValue::grade)
        .returns(null, PublishedValue::dataPoints);
    assertThat(release.valuesOf("fdc-301")).isEmpty();
  }

  @Test
  void samplesAndTheirValuesAreLeftOutAndCounted() {
    var reading = read(files());

    assertThat(reading.skipped())
        .containsOnly(
            Map.entry("not-a-food", 1L),
            Map.entry("of-a-food-left-out", 1L),
            Map.entry("nutrient-not-kept", 1L));
    assertThat(reading.release().mentioned).isEmpty();
  }

  @Test
  void aFoundationFoodThatIsNotListedIsSuperseded() {
    var files = files();
    append(files, "food.csv", "103,foundation_food,\"Nuts, almonds, raw\",12,2019-04-01");
    append(files, "food_nutrient.csv", "9,103,1090,250,,1,,");

    var reading = read(files);

    assertThat(reading.release().foods).hasSize(5);
    assertThat(reading.skipped())
        .containsEntry("superseded", 1L)
        .containsEntry("of-a-food-left-out", 2L);
  }

  @Test
  void foodsOfADatasetThatIsNotInTheFilesAreLeftOut() {
    var files = files();
    files.remove("sr_legacy_food.csv");

    var reading = read(files);

    assertThat(reading.skipped()).containsEntry("dataset-not-in-the-files", 1L);
    assertThat(reading.notices())
        .extracting(ReleaseNotice::dataset)
        .containsExactly("fdc-foundation", "fdc-survey", "fdc-branded");
  }

  @ParameterizedTest
  @CsvSource({
    "1090,MAGNESIUM_MG,2",
    "1087,CALCIUM_MG,2",
    "1185,VITAMIN_K_UG,2",
    "1008,ENERGY_KCAL,2",
    "2047,ENERGY_KCAL,2",
    "2048,ENERGY_KCAL,2"
  })
  void theNutrientsOfTheCatalogAreKept(int id, Nutrient nutrient, BigDecimal amount) {
    var files = files();
    append(files, "food_nutrient.csv", "9,301," + id + ",2,,,,");

    assertThat(read(files).release().valuesOf("fdc-301"))
        .singleElement()
        .returns(nutrient, PublishedValue::nutrient)
        .returns(amount, PublishedValue::amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2047=50 2048=60 1008=70", "1008=70 2048=60 2047=50", "2048=60 1008=70 2047=50"})
  void energyByFactorsCountsOnlyWhereThereIsNoOther(String energies) {
    var reading = readEnergies(energies);

    assertThat(reading.release().valuesOf("fdc-301"))
        .extracting(PublishedValue::amount)
        .containsExactly(new BigDecimal("70"));
    assertThat(reading.rejected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2047=50 2048=60", "2048=60 2047=50"})
  void energyByGeneralFactorsComesBeforeEnergyBySpecificOnes(String energies) {
    var reading = readEnergies(energies);

    assertThat(reading.release().valuesOf("fdc-301"))
        .extracting(PublishedValue::amount)
        .containsExactly(new BigDecimal("50"));
    assertThat(reading.skipped()).containsEntry("energy-by-other-factors", 1L);
  }

  private static FdcForTests.Reading readEnergies(String energies) {
    var files = files();
    for (var energy : energies.split(" ", -1)) {
      append(files, "food_nutrient.csv", "9,301," + energy.replace('=', ',') + ",,49,,");
    }
    return read(files);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "food.csv; 0,foundation_food,Nut,12,2025-04-24; bad-fdc-id",
        "food.csv; 100000001,branded_food,Nut,,2025-04-24; bad-fdc-id",
        "food.csv; ,branded_food,Nut,,2025-04-24; bad-fdc-id",
        "food.csv; x,branded_food,Nut,,2025-04-24; bad-fdc-id",
        "food.csv; 402,branded_food,,,2025-04-24; empty-field",
        "food.csv; 402,branded_food,Nut,,24.4.2025; bad-date",
        "food.csv; 402,branded_food,Nut,,2025-02-30; bad-date",
        "food.csv; 402,branded_food,Nut,,2999-01-01; date-to-come",
        "food.csv; 401,branded_food,Nut,,2025-04-24; duplicate-key",
        "food.csv; 402,branded_food; wrong-number-of-fields",
        "branded_food.csv; 401,A,B,077034085228,30,g,1,C; duplicate-key",
        "food_nutrient.csv; 9,301,1090,-2,,1,,; negative-amount",
        "food_nutrient.csv; 9,301,1090,tr,,1,,; not-a-number",
        "food_nutrient.csv; 9,301,1090,2,few,1,,; not-a-whole-number",
        "food_nutrient.csv; 9,301,1090,2,,A,,; bad-derivation-id",
        "food_nutrient.csv; 9,301,Mg,2,,1,,; bad-nutrient-id",
        "food_nutrient.csv; 9,,1090,2,,1,,; bad-fdc-id",
        "food_nutrient.csv; 9,101,1090,258,,1,,; duplicate-key",
        "food_portion.csv; 9,101,2,1,1000,,,0; zero-amount",
        "food_portion.csv; 9,101,2,1,1000,,,; empty-amount",
        "food_portion.csv; 9,101,2,0,1000,,,10; zero-amount",
        "food_portion.csv; 9,101,2,1,1001,,,10; no-such-measure-unit",
        "food_portion.csv; 9,101,2,1,9999,,,10; portion-without-words",
        "food_category.csv; x,1300,Beef; bad-id",
        "nutrient.csv; 999999999,Much,G,1,1; bad-nutrient-id"
      })
  void aRowThatCannotBeUsedIsKeptWithItsLineAndReason(String file, String row, String reason) {
    var files = files();
    append(files, file, row);

    var reading = read(files);

    assertThat(reading.rejected())
        .singleElement()
        .returns(file, rejected -> rejected.file())
        .returns(lines(files, file), rejected -> rejected.line())
        .returns(reason, rejected -> rejected.reason())
        .returns(row, rejected -> rejected.row());
    assertThat(reading.release().foods).hasSize(5);
    assertThat(reading.release().values).hasSize(3);
  }

  @Test
  void aFoodWhoseOwnRowIsBadIsMentionedSoThatItIsNotRetired() {
    var files = files();
    append(files, "food.csv", "402,branded_food,\"Nut\u0000\",,2025-04-24");

    var reading = read(files);

    assertThat(reading.reasons()).containsExactly("unreadable-characters");
    assertThat(reading.release().mentioned).containsExactly("fdc-402");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "food_nutrient.csv; 9,301,1090,,,,,; no-amount",
        "food_nutrient.csv; 9,301,2066,,,,,; nutrient-not-defined",
        "food_nutrient.csv; 9,999,1090,5,,,,; no-such-food-in-the-files",
        "food_portion.csv; 9,999,1,1,1000,,,5; no-such-food-in-the-files",
        "food_portion.csv; 9,301,2,,9999,Quantity not specified,90000,0; quantity-not-specified",
        "branded_food.csv; 999,A,B,077034085228,30,g,1,C; no-such-food-in-the-files"
      })
  void aRowThatIsLeftOutOnPurposeIsCounted(String file, String row, String reason) {
    var files = files();
    append(files, file, row);

    var reading = read(files);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.skipped()).containsEntry(reason, 1L);
    assertThat(reading.release().values).hasSize(3);
    assertThat(reading.release().portions).hasSize(4);
  }

  @Test
  void theSameValueAgainIsLeftOutAndAnotherOneRejected() {
    var files = files();
    append(files, "food_nutrient.csv", "9,301,1090,270,,1,,");
    append(files, "food_nutrient.csv", "10,301,1090,270.0,,70,,");
    append(files, "food_nutrient.csv", "11,301,1090,117,,1,,");

    var reading = read(files);

    assertThat(reading.release().valuesOf("fdc-301"))
        .singleElement()
        .returns(new BigDecimal("270"), PublishedValue::amount)
        .returns("A", PublishedValue::derivation);
    assertThat(reading.skipped()).containsEntry("same-value-again", 1L);
    assertThat(reading.rejected())
        .singleElement()
        .returns("duplicate-key", rejected -> rejected.reason())
        .returns(9L, rejected -> rejected.line());
  }

  @Test
  void anUnknownValueIsNeverZero() {
    var files = files();
    append(files, "food_nutrient.csv", "9,301,1090,,,,,");
    append(files, "food_nutrient.csv", "9,301,1090,0.0,,,,");

    assertThat(read(files).release().valuesOf("fdc-301"))
        .singleElement()
        .returns(BigDecimal.ZERO, PublishedValue::amount);
  }

  @Test
  void valuesOfTwoFoodsMayLieMixed() {
    var files = files();
    append(files, "food_nutrient.csv", "9,301,1090,270,,1,,");
    append(files, "food_nutrient.csv", "10,101,1087,260,,1,,");
    append(files, "food_nutrient.csv", "11,301,1087,250,,1,,");

    var reading = read(files);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.release().valuesOf("fdc-301")).hasSize(2);
    assertThat(reading.release().valuesOf("fdc-101")).hasSize(2);
  }

  @Test
  void aNutrientInAnotherUnitIsRejected() {
    var files = files();
    files.compute(
        "nutrient.csv", (name, text) -> text.replace("\"Magnesium, Mg\",\"MG\"", "Mg,UG"));

    var reading = read(files);

    assertThat(reading.release().values).isEmpty();
    assertThat(reading.reasons()).containsOnly("unexpected-unit").hasSize(3);
  }

  @Test
  void aCopySavedWithPandasIsTheSame() {
    var files = files();
    files.remove("nutrient.csv");
    files.put(
        "food_nutrient.csv",
        """
        amount,nutrient_id,fdc_id,id,data_points,derivation_id,min,max,median,loq,name,unit_name
        257.6000061035156,1090.0,101.0,1,8.0,1.0,240.5,270.0,,,"Magnesium, Mg",MG
        2.0,1090.0,201.0,4,,,,,,,"Magnesium, Mg",MG
        268.0,1090.0,401.0,5,,75.0,,,,,"Magnesium, Mg",MG
        """);

    assertThat(read(files).release().values)
        .extracting(value -> value.value())
        .isEqualTo(read(files()).release().values.stream().map(value -> value.value()).toList());
  }

  @Test
  void byteOrderMarkCrlfNoBreakSpacesAndBlanksLeaveNoTrace() {
    var files = files();
    files.replaceAll((name, text) -> "\uFEFF" + text.replace("\n", "\r\n"));
    files.compute(
        "food.csv",
        (name, text) -> text.replace("Nuts, almonds, raw", " Nuts,\u00A0almonds,  raw "));

    assertThat(read(files).release().foods).isEqualTo(read(files()).release().foods);
  }

  @Test
  void aCopySavedAsWindows1252IsReadAsWhatItIs() {
    var files = files();
    files.compute("food.csv", (name, text) -> text.replace("salted", "salé"));
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(Charset.forName("windows-1252"))));

    assertThat(FdcForTests.readBytes(bytes).release().foods)
        .extracting(StagedFood::name)
        .contains("Butter, salé");
  }

  @Test
  void rejectedRowsAfterQuotedLineBreaksHaveTheirRealLines() {
    var files = files();
    append(files, "food.csv", "402,branded_food,\"Nuts\nand\nseeds\",,2025-04-24");
    append(files, "food.csv", "403,branded_food,,,2025-04-24");

    var reading = read(files);

    assertThat(reading.rejected())
        .singleElement()
        .returns(lines(files, "food.csv"), rejected -> rejected.line());
    assertThat(reading.release().foods).extracting(StagedFood::name).contains("Nuts and seeds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"food_portion.csv", "food.csv", "food_nutrient.csv", "branded_food.csv"})
  void oneTableAloneIsRefusedWithWhatIsMissing(String name) {
    var alone = Map.of(name, text(files(), name));

    assertThatThrownBy(() -> read(alone))
        .isInstanceOf(ImportRefused.class)
        .hasMessageStartingWith("The files are of FoodData Central and lack ")
        .hasMessageContaining("Accepted is a zip of a USDA FoodData Central CSV download");
  }

  @Test
  void aTableThatLacksAColumnIsRefused() {
    var files = files();
    files.compute("food_nutrient.csv", (name, text) -> text.replace("\"amount\"", "\"amuont\""));

    assertThatThrownBy(() -> read(files))
        .isInstanceOf(ImportRefused.class)
        .hasMessage("food_nutrient.csv has no column amount.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9,301,10", "\"9\",\"301\",\"10"})
  void aFileCutOffInsideARowIsRefused(String rest) {
    var files = files();
    files.compute("food_nutrient.csv", (name, text) -> text + rest);

    assertThatThrownBy(() -> read(files))
        .isInstanceOf(ImportRefused.class)
        .hasMessageStartingWith("food_nutrient.csv is cut off")
        .hasMessageContaining("line 7")
        .hasMessageEndingWith("nothing was changed.");
  }

  @Test
  void aTableOfNutrientsWithoutMagnesiumIsRefused() {
    var files = files();
    files.compute("nutrient.csv", (name, text) -> text.substring(0, text.indexOf("\"1090\"")));

    assertThatThrownBy(() -> read(files))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("nutrient.csv lacks magnesium (1090)");
  }

  @Test
  void filesWithoutAnyFoodAreOfNoRelease() {
    var files = files();
    files.compute("food.csv", (name, text) -> text.lines().findFirst().orElseThrow() + "\n");

    assertThatThrownBy(() -> read(files))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("they are of no release");
  }

  @Test
  void anArchiveInWhichAnotherFoodCsvLiesIsNotTaken() {
    var other = Map.of("food.csv", "name,price\nBread,2\n");

    assertThatThrownBy(() -> read(other))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("none that the catalog reads");
  }

  private static String text(Map<String, String> files, String name) {
    return files.getOrDefault(name, "");
  }

  private static long lines(Map<String, String> files, String name) {
    return text(files, name).lines().count();
  }

  private static void append(Map<String, String> files, String name, String row) {
    assertThat(files).containsKey(name);
    files.compute(name, (key, text) -> text + row + "\n");
  }
}
