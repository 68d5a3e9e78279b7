package health.magnesium.catalog.formats.fdc;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.RecordedRelease;
import health.magnesium.catalog.releases.SourceLine;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandedDetailsTest {

  private final RecordedRelease release = new RecordedRelease();
  private final ReadingLog log = new ReadingLog(row -> {}, () -> {});

  @ParameterizedTest
  @CsvSource({"g", "GRM", "GM", "G"})
  void aServingByWeightIsOfAFoodPer100Grams(String unit) {
    var serving = new BrandedServing("85.0", unit, "2 Tbsp");

    assertThat(serving.basis()).isEqualTo("100 g");
    assertThat(serving.portion())
        .contains(Portion.ofGrams(1, "2 Tbsp", new BigDecimal("2"), "Tbsp", new BigDecimal("85")));
  }

  @ParameterizedTest
  @CsvSource({"ml", "MLT"})
  void aServingByVolumeIsOfAFoodPer100Millilitres(String unit) {
    var serving = new BrandedServing("240.0", unit, "8 OZA");

    assertThat(serving.basis()).isEqualTo("100 ml");
    assertThat(serving.portion())
        .contains(
            Portion.ofMillilitres(1, "8 OZA", new BigDecimal("8"), "OZA", new BigDecimal("240")));
  }

  @ParameterizedTest
  @CsvSource({"42.0,MG", "30.0,IU", "240.0,''", "0.0,g", "0,MLT", "'',g", "1000000,g"})
  void aServingOfUnknownSizeIsNoPortion(String size, String unit) {
    assertThat(new BrandedServing(size, unit, "1.5 oz").portion()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "Amount per Serving", "150", "' '"})
  void aServingWithoutWordsIsOneServing(String household) {
    assertThat(new BrandedServing("30", "g", household).portion())
        .get()
        .returns("1 serving", Portion::label)
        .returns("serving", Portion::unit);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "10038034720202,10038034720202,14 digits",
        "877448001674,00877448001674,12 digits",
        "37600665605,00037600665605,a zero lost",
        "18753,00000000018753,five digits left",
        "100003757,none,wrong check digit",
        "1875,none,too short",
        "37600665604,none,wrong check digit",
        "0000000,none,no number at all",
        "123456789012345,none,too long",
        "3.7600665605E10,none,not digits"
      })
  void aBarcodeHas14DigitsOrIsDroppedAndCounted(String published, String gtin, String why) {
    add("NUTTY", "Nutty Foods Inc.", published);

    assertThat(release.foods).as(why).singleElement().returns(gtin, food -> food.gtin());
    assertThat(log.rowsSkipped())
        .isEqualTo(gtin == null ? Map.of("barcode-dropped", 1L) : Map.of());
  }

  @Test
  void aProductWithoutABarcodeHasNoneToDrop() {
    add("NUTTY", "", "");

    assertThat(log.rowsSkipped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "NUTTY,Nutty Foods Inc. ,NUTTY (Nutty Foods Inc.)",
        "'',Nutty Foods Inc.,Nutty Foods Inc.",
        "NUTTY,'',NUTTY",
        "Nutty,NUTTY,NUTTY",
        "'','',none"
      })
  void theBrandIsShownWithItsOwner(String name, String owner, String brand) {
    add(name, owner, "");

    assertThat(release.foods).singleElement().returns(brand, food -> food.brand());
  }

  private void add(String brandName, String owner, String gtin) {
    BrandedDetails.of("Snacks", brandName, owner, gtin, new BrandedServing("30", "g", "1 bar"))
        .addTo(401, release, log, new SourceLine("branded_food.csv", 2));
  }
}
