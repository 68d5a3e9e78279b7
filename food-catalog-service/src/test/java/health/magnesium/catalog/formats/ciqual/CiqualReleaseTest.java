package health.magnesium.catalog.formats.ciqual;

import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.row;
import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.xls;
import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumContent.BelowLimit;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.MagnesiumContent.Trace;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.formats.ReadingForTests;
import health.magnesium.catalog.formats.RejectedRow;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiqualReleaseTest {

  private static final Object[] ENGLISH =
      row(
          "alim_grp_code",
          "alim_grp_nom_eng",
          "alim_ssgrp_nom_eng",
          "alim_code",
          "alim_nom_eng",
          "alim_nom_sci",
          "Energy, Regulation EU No 1169/2011 (kcal/100g)",
          "Magnesium (mg/100g)");

  private static final String FRENCH =
      "\uFEFFalim_grp_code;alim_grp_nom_fr;alim_ssgrp_nom_fr;alim_code;alim_nom_fr;alim_nom_sci;"
          + "Energie, Règlement UE N° 1169/2011 (kcal/100 g);Magnésium (mg/100 g);"
          + "Phosphore (mg/100 g)\n";

  @ParameterizedTest
  @ValueSource(strings = {"52,5", "52.5"})
  void aNumberMayHaveADecimalComma(String cell) throws IOException {
    assertThat(magnesium(cell)).contains(new Measured(new BigDecimal("52.5")));
  }

  @Test
  void aLimitATraceAndAZeroAreThreeThings() throws IOException {
    assertThat(magnesium("< 0,58")).contains(new BelowLimit(new BigDecimal("0.58")));
    assertThat(magnesium("traces")).contains(new Trace());
    assertThat(magnesium("0")).contains(new Measured(BigDecimal.ZERO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", " "})
  void aDashAndNothingAreUnknown(String cell) throws IOException {
    assertThat(magnesium(cell)).isEmpty();
  }

  @Test
  void codesAreNumbersInTheSheetAndTheGroupWithoutANameIsOfAverageFoods() throws IOException {
    var read =
        read(
            row("00", "", "", 24999.0, "Desert (average)", "", "", "23,8"),
            row("02", "fruits", "-", 13000, "Almond", "Prunus dulcis", "634", 270),
            row("02", "fruits", "raw fruits", 13001, "Apple", "", "54", 4));

    assertThat(read.release().foods)
        .extracting(StagedFood::foodId)
        .containsExactly("ciqual-24999", "ciqual-13000", "ciqual-13001");
    assertThat(read.release().foods)
        .extracting(CiqualReleaseTest::category)
        .containsExactly("average food", "fruits", "raw fruits");
    assertThat(read.release().foods.get(1).otherNames()).containsExactly("Prunus dulcis");
    assertThat(read.release().values)
        .allSatisfy(value -> assertThat(value.value().grade()).isNull());
    assertThat(read.release().portions).isEmpty();
  }

  @Test
  void anEmptyDuplicateRowAddsNothingWhicheverComesFirst() throws IOException {
    var full = row("10", "misc", "ingredients", 9621, "Wheat bran", "", "279", 546);
    var empty = row("10", "misc", "vegetarian", 9621, "Wheat bran", "", "", "");

    for (var read : List.of(read(full, empty), read(empty, full))) {
      assertThat(read.release().foods).hasSize(1);
      assertThat(read.release().valuesOf("ciqual-9621")).hasSize(2);
      assertThat(read.skipped()).isEqualTo(Map.of("empty-duplicate-row", 1L));
      assertThat(read.rejected()).isEmpty();
    }
  }

  @Test
  void ofTwoRowsWithDifferentAmountsTheFirstCounts() throws IOException {
    var read =
        read(
            row("10", "misc", "x", 9621, "Wheat bran", "", "279", 546),
            row("10", "misc", "x", 9621, "Wheat bran", "", "279", 545),
            row("10", "misc", "x", 9621, "Wheat bran", "", "279", 546));

    assertThat(read.rejected())
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected.line()).isEqualTo(3);
              assertThat(rejected.reason()).isEqualTo("duplicate-key");
            });
    assertThat(read.skipped()).isEqualTo(Map.of("duplicate-row", 1L));
    assertThat(read.release().values)
        .extracting(value -> value.value().amount())
        .containsExactlyInAnyOrder(new BigDecimal("546"), new BigDecimal("279"));
  }

  @Test
  void aCellThatCannotBeReadLosesItselfAlone() throws IOException {
    var read = read(row("10", "misc", "x", 1, "Bran", "", "279", "about 5"));

    assertThat(read.rejected())
        .singleElement()
        .extracting(RejectedRow::reason)
        .isEqualTo("not-a-number");
    assertThat(read.release().valuesOf("ciqual-1"))
        .extracting(PublishedValue::nutrient)
        .containsExactly(Nutrient.ENERGY_KCAL);
  }

  @Test
  void aRowWithoutCodeOrNameIsRejected() throws IOException {
    var read =
        read(
            row("10", "misc", "x", "", "Bran", "", "279", 5),
            row("10", "misc", "x", "A1", "Bran", "", "279", 5),
            row("10", "misc", "x", 2, "", "", "279", 5));

    assertThat(read.rejected())
        .extracting(RejectedRow::reason)
        .containsExactly("empty-field", "not-a-whole-number", "empty-field");
    assertThat(read.release().mentioned).containsExactly("ciqual-2");
  }

  @Test
  void theFrenchTableIsTheSameDatasetAndRanksBelowTheEnglishOne() throws IOException {
    var french =
        ReadingForTests.ofFile(
            new CiqualFormat(),
            "Table Ciqual 2020_FR_2020 07 07.csv",
            (FRENCH + "00;;;24999;Dessert (aliment moyen);;;23,8;107\n")
                .getBytes(StandardCharsets.UTF_8));
    var english = read(row("00", "", "", 24999.0, "Desert (average)", "", "", "23,8"));

    assertThat(french.release().foods.getFirst().name()).isEqualTo("Dessert (aliment moyen)");
    assertThat(category(french.release().foods.getFirst())).isEqualTo("aliment moyen");
    assertThat(french.release().valuesOf("ciqual-24999"))
        .extracting(PublishedValue::nutrient)
        .containsExactly(Nutrient.MAGNESIUM_MG, Nutrient.PHOSPHORUS_MG);
    var frenchNotice = french.notices().getFirst();
    var englishNotice = english.notices().getFirst();
    assertThat(frenchNotice.dataset()).isEqualTo(englishNotice.dataset());
    assertThat(frenchNotice.id()).isNotEqualTo(englishNotice.id());
    assertThat(frenchNotice.rank()).isLessThan(englishNotice.rank());
  }

  @Test
  void aTableIsRefusedIfItsNameTellsAnotherEditionOrItHasNoMagnesium() {
    var table = xlsx(ENGLISH, row("10", "misc", "x", 1, "Bran", "", "279", 5));
    var without = xlsx(row("alim_code", "alim_nom_eng"), row(1, "Bran"));

    assertThatThrownBy(
            () -> ReadingForTests.ofFile(new CiqualFormat(), "Table Ciqual 2017_ENG.xlsx", table))
        .hasMessageContaining("an edition of 2017");
    assertThatThrownBy(() -> ReadingForTests.ofFile(new CiqualFormat(), "a.xlsx", without))
        .hasMessageContaining("has no column Magnesium (mg/100g)");
    assertThatThrownBy(
            () ->
                ReadingForTests.ofZip(new CiqualFormat(), Map.of("a.xlsx", table, "b.xlsx", table)))
        .hasMessageContaining("more than one CIQUAL table");
  }

  private static Optional<MagnesiumContent> magnesium(String cell) throws IOException {
    return read(row("10", "misc", "x", 1, "Bran", "", "", cell)).release().values.stream()
        .map(value -> value.value().content())
        .findFirst();
  }

  private static ReadingForTests read(Object[]... rows) throws IOException {
    var all = new Object[rows.length + 1][];
    all[0] = ENGLISH;
    System.arraycopy(rows, 0, all, 1, rows.length);
    return ReadingForTests.ofFile(new CiqualFormat(), "Table Ciqual 2020_ENG.xls", xls(all));
  }

  private static String category(StagedFood food) {
    var category = food.category();
    return category == null ? "none" : category.name();
  }
}
