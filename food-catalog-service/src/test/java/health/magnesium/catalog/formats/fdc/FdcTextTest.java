package health.magnesium.catalog.formats.fdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.formats.BadRow;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FdcTextTest {

  @ParameterizedTest
  @CsvSource({
    "257.6,257.6",
    "85.0,85",
    "0.0,0",
    "0E-8,0",
    "1.25E-4,0.000125",
    "100,100",
    "1e2,100",
    "0.2080000042915344,0.208",
    "0.299999999999999988897769753748434595763683319091796875,0.3",
    "0.1669999999999999,0.167",
    "20.72851125,20.72851",
    "12345.678,12345.68"
  })
  void readsAmountsToSevenDigits(String text, String amount) {
    assertThat(FdcText.amount(text)).contains(new BigDecimal(amount));
  }

  @Property
  void aNumberIsTheSameWhateverHasPassedItOn(@ForAll @FloatRange(max = 900_000) float published) {
    var exact = new BigDecimal(published).toPlainString();
    var asDouble = Double.toString(published);

    if (exact.length() <= 200) {
      assertThat(FdcText.amount(exact)).isEqualTo(FdcText.amount(asDouble));
    }
  }

  @Test
  void noTextIsNoAmount() {
    assertThat(FdcText.amount("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-3,negative-amount",
        "tr,not-a-number",
        "<0.5,not-a-number",
        "'1,5',not-a-number",
        "NaN,not-a-number",
        "1e999999999,not-a-number",
        "1e-999999999,not-a-number",
        "9999999999,not-a-number",
        "1.2.3,not-a-number",
        "' 1',not-a-number",
        "\u0661,not-a-number"
      })
  void saysWhyAnAmountIsNone(String text, String reason) {
    assertThatThrownBy(() -> FdcText.amount(text)).isInstanceOf(BadRow.class).hasMessage(reason);
  }

  @Test
  void aNumberWithoutEndOrWithANulByteIsNone() {
    assertThatThrownBy(() -> FdcText.amount("0." + "1".repeat(500))).hasMessage("not-a-number");
    assertThatThrownBy(() -> FdcText.amount("1\u0000")).hasMessage("not-a-number");
  }

  @Test
  void namesHaveSingleBlanksAndNoneAround() {
    assertThat(FdcText.words(" Beef,\u00A0tenderloin  steak,\r\nraw\t "))
        .isEqualTo("Beef, tenderloin steak, raw");
    assertThat(FdcText.words("\u00A0 ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007", "\uFFFD"})
  void refusesCharactersThatNoTextHas(String text) {
    assertThatThrownBy(() -> FdcText.words(text)).hasMessage("unreadable-characters");
  }

  @Test
  void refusesATextThatIsLongerThanAnyName() {
    assertThatThrownBy(() -> FdcText.words("x".repeat(501))).hasMessage("text-too-long");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"1001,01001", "12061,12061", "100147,none", "0,none"})
  void anNdbNumberHasFiveDigitsAndItsLeadingZeros(int number, String ndbNo) {
    assertThat(FdcText.ndbNo(number)).isEqualTo(ndbNo);
  }

  @Test
  void aCategoryWithoutLettersIsNone() {
    assertThat(FdcText.category(" Nut  and Seed Products"))
        .isEqualTo(new CategoryName("Nut and Seed Products"));
    assertThat(FdcText.category("--")).isNull();
    assertThat(FdcText.category("")).isNull();
  }
}
