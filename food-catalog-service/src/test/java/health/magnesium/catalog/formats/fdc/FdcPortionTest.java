package health.magnesium.catalog.formats.fdc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FdcPortionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "1.0; cup; ''; pieces of ~1\"; 1.0 cup pieces of ~1\"; 1; cup pieces of ~1\"",
        "2; tablespoon; ''; ''; 2.0 tablespoon; 2; tablespoon",
        "100.0; milliliter; ''; ''; 100.0 milliliter; 100; milliliter",
        "1.0; cup; shredded; ''; 1.0 cup; 1; cup",
        "0.25; cup; ''; ' slices'; 0.25 cup slices; 0.25; cup slices",
        "2.0; undetermined; ''; 'cup, chopped'; 2.0 cup, chopped; 2; cup, chopped",
        "''; ''; 1 fl oz; 30000; 1 fl oz; 1; fl oz",
        "''; undetermined; 3 cookies; 12345; 3 cookies; 3; cookies"
      })
  void hasItsLabelAmountAndUnit(
      String amount,
      String measure,
      String description,
      String modifier,
      String label,
      BigDecimal count,
      String unit) {
    var portion = new FdcPortion(4, amount, measure, description, modifier, "20.60").published();

    assertThat(portion.label()).isEqualTo(label);
    assertThat(portion.amount()).isEqualByComparingTo(count);
    assertThat(portion.unit()).isEqualTo(unit);
    assertThat(portion.grams()).isEqualByComparingTo("20.6");
    assertThat(portion.seq()).isEqualTo(4);
  }

  @Test
  void onesWithoutAPlaceInTheOrderComeLast() {
    assertThat(new FdcPortion(null, "1", "cup", "", "", "5").published().seq()).isEqualTo(9_999);
  }

  @ParameterizedTest
  @CsvSource({
    "Quantity not specified,90000,true",
    "Quantity not specified,'',true",
    "'',90000,true",
    "1 cup,10205,false"
  })
  void knowsWhatNobodyMeasured(String description, String modifier, boolean ofNoQuantity) {
    assertThat(new FdcPortion(1, "", "", description, modifier, "0").isOfNoQuantity())
        .isEqualTo(ofNoQuantity);
  }
}
