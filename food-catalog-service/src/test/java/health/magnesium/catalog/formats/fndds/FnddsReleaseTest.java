package health.magnesium.catalog.formats.fndds;

import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.row;
import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.formats.ReadingForTests;
import health.magnesium.catalog.formats.RejectedRow;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FnddsReleaseTest {

  private static final String EDITION =
      "\n2021-2023 Food and Nutrient Database for Dietary Studies - At A Glance      ";

  private static final Object[] MILK =
      row(11111000, "Milk, whole", 1002, "Milk, whole", 61, 12, 0.35, "Zinc");
  private static final Object[] WATER =
      row(94000100, "Water, tap", 7702, "Tap water", 0, 0, 0, "Zinc");

  @Test
  void everyFigureIsCalculatedAndAPublishedZeroIsANumber() throws IOException {
    var read = read(nutrients(MILK, WATER));

    assertThat(read.release().foods)
        .extracting(StagedFood::foodId, StagedFood::name)
        .containsExactly(
            tuple("fndds-11111000", "Milk, whole"), tuple("fndds-94000100", "Water, tap"));
    assertThat(magnesium(read, "fndds-11111000")).isEqualByComparingTo("12");
    assertThat(magnesium(read, "fndds-94000100")).isEqualByComparingTo("0");
    assertThat(read.release().values)
        .allSatisfy(value -> assertThat(value.value().grade()).isEqualTo(Grade.CALCULATED));
    assertThat(read.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.id()).isEqualTo("usda-fndds-2021-2023");
              assertThat(notice.dataset()).isEqualTo("fndds");
              assertThat(notice.rank()).isEqualTo(20241031);
            });
  }

  @Test
  void headingsHaveLineBreaksAndTheColumnsMayLieAnywhere() throws IOException {
    var workbook =
        xlsx(
            row("FNDDS Nutrient Values" + EDITION),
            row(
                "Zinc\n(mg)",
                "WWEIA Category description",
                "Magnesium (mg)",
                "Main food description",
                "Food code"),
            row(0.42, "Milk, whole", 12, "Milk, whole", 11111000));

    var read = ReadingForTests.ofFile(new FnddsFormat(), "any name", workbook);

    assertThat(read.release().valuesOf("fndds-11111000"))
        .extracting(PublishedValue::nutrient)
        .containsExactlyInAnyOrder(Nutrient.MAGNESIUM_MG, Nutrient.ZINC_MG);
  }

  @Test
  void aFoodWithoutANutrientRowIsAFoodOfWhichNothingIsKnown() throws IOException {
    var read =
        read(
            nutrients(MILK),
            foods(
                row(11000000, "Milk, human", "", 9602, "Human milk"),
                row(11111000, "Milk, whole", "leche fresca; ; whole milk;leche fresca", 1, "Milk")),
            portions(row(11000000, "Milk, human", 9602, "Human milk", 1, "1 cup", 246)));

    assertThat(read.release().foods).extracting(StagedFood::foodId).doesNotHaveDuplicates();
    assertThat(read.release().foods.getFirst().name()).isEqualTo("Milk, human");
    assertThat(read.release().valuesOf("fndds-11000000")).isEmpty();
    assertThat(read.release().portionsOf("fndds-11000000")).hasSize(1);
    assertThat(read.release().foods.getLast().otherNames())
        .containsExactly("leche fresca", "whole milk");
  }

  @Test
  void quantitiesThatNobodySpecifiedAndPortionsWithoutWeightAreLeftOut() throws IOException {
    var read =
        read(
            nutrients(MILK),
            portions(
                row(11111000, "Milk, whole", 1, "Milk", 1, "1 cup", 244),
                row(11111000, "Milk, whole", 1, "Milk", 2, "Quantity not specified", 244),
                row(11111000, "Milk, whole", 1, "Milk", 3, "Quantity not specified, if main", 1),
                row(11111000, "Milk, whole", 1, "Milk", 4, "1 fl oz", 0)));

    assertThat(read.release().portionsOf("fndds-11111000"))
        .extracting(Portion::label)
        .containsExactly("1 cup");
    assertThat(read.skipped())
        .isEqualTo(Map.of("quantity-not-specified", 2L, "portion-without-weight", 1L));
  }

  @Test
  void notesBelowTheDataAreNoFoods() throws IOException {
    var read =
        read(
            nutrients(
                MILK,
                row("Variable", "Description"),
                row("Food code", "Unique 8-digit identification number")));

    assertThat(read.release().foods).hasSize(1);
    assertThat(read.skipped()).isEqualTo(Map.of("note", 2L));
    assertThat(read.rejected()).isEmpty();
  }

  @Test
  void whatCannotBeUsedIsRejectedWithItsRowAndReason() throws IOException {
    var read =
        read(
            nutrients(
                MILK,
                row(1111, "Milk, short code", 1, "Milk", 61, 12, 0.1, "x"),
                row(11111000, "Milk, again", 1, "Milk", 61, 12, 0.1, "x"),
                row(11112000, "Milk, odd", 1, "Milk", 61, -12, "n/a", "x"),
                row(11113000, "", 1, "Milk", 61, 12, 0.1, "x")),
            portions(
                row(99999999, "Nobody's", 1, "Milk", 1, "1 cup", 1),
                row(11111000, "Milk, whole", 1, "Milk", "a", "1 cup", 1),
                row(11111000, "Milk, whole", 1, "Milk", 1, "1 cup", 1),
                row(11111000, "Milk, whole", 1, "Milk", 1, "1 mug", 2)));

    assertThat(read.rejected())
        .extracting(RejectedRow::line, RejectedRow::reason)
        .containsExactlyInAnyOrder(
            tuple(4L, "bad-food-code"),
            tuple(5L, "duplicate-key"),
            tuple(6L, "negative-amount"),
            tuple(6L, "not-a-number"),
            tuple(7L, "empty-field"),
            tuple(3L, "no-such-food-in-the-release"),
            tuple(4L, "not-a-whole-number"),
            tuple(6L, "duplicate-key"));
    assertThat(magnesium(read, "fndds-11111000")).isEqualByComparingTo("12");
    assertThat(read.release().valuesOf("fndds-11112000"))
        .as("the rest of a row with an odd cell is kept")
        .extracting(PublishedValue::nutrient)
        .containsExactly(Nutrient.ENERGY_KCAL);
    assertThat(read.release().mentioned).contains("fndds-11113000");
  }

  @Test
  void anEditionIsRefusedIfItLacksTheNutrientsOrIsAnotherOne() {
    var onlyFoods = foods(row(11000000, "Milk, human", "", 9602, "Human milk"));
    var older =
        xlsx(
            row("Nutrient Values\n2017-2018 Food and Nutrient Database for Dietary Studies"),
            row("Food code", "Main food description"));

    assertThatThrownBy(() -> read(onlyFoods))
        .hasMessageContaining("FNDDS Nutrient Values is missing")
        .hasMessageContaining("Accepted is");
    assertThatThrownBy(() -> read(older)).hasMessageContaining("edition 2017-2018");
    assertThatThrownBy(() -> read(nutrients(MILK), nutrients(MILK)))
        .hasMessageContaining("are the workbook FNDDS Nutrient Values");
  }

  @Test
  void otherWorkbooksAreNotTakenForIt() throws IOException {
    var other = xlsx(row("Food code", "Magnesium (mg)"), row(11111000, 12));

    assertThat(ReadingForTests.isRecognised(new FnddsFormat(), "FNDDS.xlsx", other)).isFalse();
  }

  private static byte[] nutrients(Object[]... rows) {
    return workbook(
        "FNDDS Nutrient Values",
        row(
            "Food code",
            "Main food description",
            "WWEIA Category number",
            "WWEIA Category description",
            "Energy (kcal)",
            "Magnesium (mg)",
            "Vitamin K (phylloquinone) (mcg)",
            "Iron\n(mg)"),
        rows);
  }

  private static byte[] foods(Object[]... rows) {
    return workbook(
        "Food and Beverages",
        row(
            "Food code",
            "Main food description",
            "Additional food description",
            "WWEIA Category number",
            "WWEIA Category description"),
        rows);
  }

  private static byte[] portions(Object[]... rows) {
    return workbook(
        "Portions and Weights",
        row(
            "Food code",
            "Main food description",
            "WWEIA Category number",
            "WWEIA Category description",
            "Seq num",
            "Portion description",
            "Portion weight\n(g)"),
        rows);
  }

  private static byte[] workbook(String title, Object[] headings, Object[]... rows) {
    List<Object[]> all = new ArrayList<>();
    all.add(row(title + EDITION));
    all.add(headings);
    all.addAll(Arrays.asList(rows));
    return xlsx(all.toArray(Object[][]::new));
  }

  private static ReadingForTests read(byte[]... workbooks) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (var workbook : workbooks) {
      files.put("workbook " + files.size() + ".xlsx", workbook);
    }
    return ReadingForTests.ofZip(new FnddsFormat(), files);
  }

  private static BigDecimal magnesium(ReadingForTests read, String foodId) {
    return read.release().valuesOf(foodId).stream()
        .filter(value -> value.nutrient() == Nutrient.MAGNESIUM_MG)
        .map(PublishedValue::amount)
        .findFirst()
        .orElseThrow();
  }
}
