package health.magnesium.catalog.formats.canada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.MagnesiumContent.Trace;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.foods.FoodId;
import health.magnesium.catalog.formats.ReadingForTests;
import health.magnesium.catalog.formats.RejectedRow;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NvscfReleaseTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String NUTS =
      """
      ,,,,,,,
      "Nutrient Value of Some Common Foods, 2008 edition",,,,,,,
      "LEGUMES, NUTS AND SEEDS",,,,,,,
      Food name,Measure,Weight ,Energy,Energy,Total Daietary Fibre,Magnesium,Phosphorus
      ,,g,kcal,kJ,g,mg,mg
      Nuts,,,,,,,
      """;

  @ParameterizedTest
  @CsvSource({"99,36,275.0000", "187,35,534.2857", "25,32,78.1250", "83,95,87.3684", "0,5,0.0000"})
  void anAmountPerMeasureIsMadeOneOf100Grams(String amount, String grams, BigDecimal per100Grams)
      throws IOException {
    var read = read(NUTS + "Almonds,60mL," + grams + ",1,2,3," + amount + ",5\n");

    assertThat(magnesium(read)).contains(new Measured(per100Grams));
  }

  @Test
  void aTraceIsNoZeroAndNothingIsUnknown() throws IOException {
    assertThat(magnesium(read(NUTS + "Honey,5mL,7,1,2,3,tr,5\n"))).contains(new Trace());
    assertThat(magnesium(read(NUTS + "Honey,5mL,7,1,2,3,,5\n"))).isEmpty();
  }

  @Test
  void theFirstOfTheTwoEnergiesAndTheMisspeltFibreAreRead() throws IOException {
    var read = read(NUTS + "Almonds,60mL,50,100,418,4,50,5\n");

    assertThat(read.release().values)
        .extracting(value -> value.value().nutrient())
        .containsExactlyInAnyOrder(
            Nutrient.MAGNESIUM_MG, Nutrient.ENERGY_KCAL, Nutrient.FIBRE_G, Nutrient.PHOSPHORUS_MG);
    assertThat(read.release().values)
        .extracting(value -> value.value().amount())
        .contains(new BigDecimal("200.0000"), new BigDecimal("8.0000"));
  }

  @ParameterizedTest
  @CsvSource({"60mL,60,mL", "  1/12,1,1/12", "10,10,piece", "' 1 piece',1,piece"})
  void theMeasureIsKeptAsAPortion(String measure, BigDecimal amount, String unit)
      throws IOException {
    var read = read(NUTS + "Almonds," + measure + ",36,1,2,3,4,5\n");

    assertThat(read.release().portions)
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.portion().label()).isEqualTo(measure.strip());
              assertThat(kept.portion().amount()).isEqualTo(amount);
              assertThat(kept.portion().unit()).isEqualTo(unit);
              assertThat(kept.portion().grams()).isEqualTo(new BigDecimal("36"));
            });
  }

  @Test
  void sectionsAndUnitsAreNoFoodsAndASectionIsPartOfAnotherName() throws IOException {
    var read = read(NUTS + "Almonds,60mL,36,1,2,3,4,5\nSEEDS,,,,,,,\nFlax,15mL,7,1,2,3,4,5\n");

    assertThat(read.release().foods)
        .extracting(StagedFood::name)
        .containsExactly("Almonds", "Flax");
    assertThat(read.release().foods.getLast().otherNames()).containsExactly("Seeds, Flax");
    assertThat(read.skipped()).isEqualTo(Map.of("units", 1L, "section", 2L));
  }

  @Test
  void aTableWithoutMagnesiumHasFoodsOfWhichItIsUnknown() throws IOException {
    var read =
        read(
            """
            "Nutrient Value of Some Common Foods, 2008 edition",,,,
            EGGS AND EGG DISHES,,,,
            Food name,Measure,Weight ,Energy,Energy
            ,,g,kcal,kJ
            "Egg, fried",2 large,92,173,726
            """);

    assertThat(read.release().foods).hasSize(1);
    assertThat(magnesium(read)).isEmpty();
    assertThat(read.skipped()).containsEntry("magnesium-not-in-the-table", 1L);
  }

  @Test
  void aTableMayLackTheRowOfUnitsButNotHaveOthers() throws IOException {
    var without = NUTS.replace(",,g,kcal,kJ,g,mg,mg\n", "");
    var other = NUTS.replace("kJ,g,mg,mg", "kJ,g,µg,mg");

    assertThat(read(without + "Almonds,60mL,36,1,2,3,4,5\n").release().foods).hasSize(1);
    assertThatThrownBy(() -> read(other)).hasMessageContaining("Magnesium in µg; expected is mg");
  }

  @Test
  void aMeasureWithoutWeightCannotBeMadeOneOf100Grams() throws IOException {
    var read = read(NUTS + "Iced coffee,250mL, ,1,2,3,4,5\nAir,250mL,0,1,2,3,4,5\n");

    assertThat(read.release().foods).isEmpty();
    assertThat(read.rejected())
        .extracting(RejectedRow::line, RejectedRow::reason)
        .containsExactly(tuple(7L, "measure-without-weight"), tuple(8L, "zero-amount"));
  }

  @Test
  void textThatNoTextHasIsRejected() throws IOException {
    var read =
        read(NUTS + "Al\u0001monds,1,36,1,2,3,4,5\n" + "x".repeat(1001) + ",1,36,1,2,3,4,5\n");

    assertThat(read.rejected())
        .extracting(RejectedRow::reason)
        .containsExactly("unreadable-characters", "text-too-long");
  }

  @Test
  void anIdDependsOnChapterSectionAndNameAlone() throws IOException {
    var almonds = NvscfFoodId.of("LEGUMES, NUTS AND SEEDS", "Nuts", "Almonds, dried");

    assertThat(almonds).matches("cnvscf-almonds-dried-[0-9a-f]{8}");
    assertThat(NvscfFoodId.of("Legumes, nuts and  seeds", "NUTS", "Almonds, dried "))
        .isEqualTo(almonds);
    assertThat(NvscfFoodId.of("LEGUMES, NUTS AND SEEDS", "SEEDS", "Almonds, dried"))
        .isNotEqualTo(almonds);
    var longName = NvscfFoodId.of("A", "B", "Crème brûlée, ".repeat(20));
    assertThat(longName).startsWith("cnvscf-creme-brulee-creme");
    assertThat(FoodId.isWellFormed(longName)).isTrue();
    assertThat(FoodId.isWellFormed(NvscfFoodId.of("A", "B", "½"))).isTrue();
  }

  @Test
  void twoRowsOfOneFoodAreOne() throws IOException {
    var read = read(NUTS + "Almonds,60mL,36,1,2,3,4,5\nALMONDS,60mL,36,1,2,3,9,5\n");

    assertThat(read.release().foods).hasSize(1);
    assertThat(read.rejected())
        .singleElement()
        .extracting(RejectedRow::reason)
        .isEqualTo("duplicate-key");
  }

  @Test
  void everyTableIsADatasetOfItsOwn() throws IOException {
    var snacks = NUTS.replace("LEGUMES, NUTS AND SEEDS", "SNACKS");

    var read =
        ReadingForTests.ofZip(
            new NvscfFormat(),
            Map.of("a.csv", NUTS.getBytes(WINDOWS_1252), "b.csv", snacks.getBytes(WINDOWS_1252)));

    assertThat(read.notices())
        .extracting(ReleaseNotice::dataset, ReleaseNotice::id)
        .containsExactly(
            tuple("canada-nvscf-legumes-nuts-and-seeds", "hc-nvscf-2008-legumes-nuts-and-seeds"),
            tuple("canada-nvscf-snacks", "hc-nvscf-2008-snacks"));
  }

  @Test
  void aTableIsRefusedTwiceOrOfAnotherEditionOrWithoutHeadings() {
    var bytes = NUTS.getBytes(WINDOWS_1252);

    assertThatThrownBy(
            () -> ReadingForTests.ofZip(new NvscfFormat(), Map.of("a.csv", bytes, "b.csv", bytes)))
        .hasMessageContaining("in it twice");
    assertThatThrownBy(() -> read(NUTS.replace("2008", "1999")))
        .hasMessageContaining("edition 1999");
    assertThatThrownBy(() -> read(NUTS.replace("Food name", "Aliment")))
        .hasMessageContaining("lacks its headings");
    assertThatThrownBy(() -> read(NUTS.replace("\"LEGUMES, NUTS AND SEEDS\"", "?")))
        .hasMessageContaining("lacks its chapter");
  }

  private static ReadingForTests read(String csv) throws IOException {
    var bytes = csv.replace("\n", "\r\n").getBytes(WINDOWS_1252);
    return ReadingForTests.ofFile(new NvscfFormat(), "nuts.csv", bytes);
  }

  private static Optional<MagnesiumContent> magnesium(ReadingForTests read) {
    return read.release().values.stream()
        .map(value -> value.value())
        .filter(value -> value.nutrient() == Nutrient.MAGNESIUM_MG)
        .map(value -> value.content())
        .findFirst();
  }
}
