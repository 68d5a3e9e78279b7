package health.magnesium.catalog.formats.sr28;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sr28RowTest {

  @Test
  void readsTextBetweenTildesAndNumbersWithout() {
    var row = Sr28Row.parse("~01001~^1^.5^~pat (1\" sq, 1/3\" high)~^5.0^^", 7);

    assertThat(row.ndb()).isEqualTo("01001");
    assertThat(row.wholeNumber(1)).isEqualTo(1);
    assertThat(row.numberText(2)).isEqualTo(".5");
    assertThat(row.number(2)).isEqualByComparingTo("0.5");
    assertThat(row.requiredText(3)).isEqualTo("pat (1\" sq, 1/3\" high)");
    assertThat(row.positive(4)).isEqualTo(new BigDecimal("5.0"));
    assertThat(row.wholeNumber(5)).isNull();
  }

  @Test
  void nothingIsWrittenInTwoWays() {
    var row = Sr28Row.parse("~~^", 2);

    assertThat(row.text(0)).isNull();
    assertThat(row.text(1)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "~01001~,bad-ndb-number,true",
    "~1001~,bad-ndb-number,false",
    "~010011~,bad-ndb-number,false",
    "~O1001~,bad-ndb-number,false",
    "01001,text-without-tildes,false",
    "~01001,text-without-tildes,false"
  })
  void anNdbNumberIsTextOfFiveDigits(String field, String reason, boolean good) {
    var row = Sr28Row.parse(field, 1);

    if (good) {
      assertThat(row.ndb()).isEqualTo("01001");
    } else {
      assertThatThrownBy(row::ndb).hasMessage(reason);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';empty-amount",
        "-1;negative-amount",
        "tr;not-a-number",
        "<0.5;not-a-number",
        "1,5;not-a-number",
        "1e3;not-a-number",
        "~1~;not-a-number",
        "NaN;not-a-number"
      })
  void saysWhyAnAmountIsNone(String field, String reason) {
    assertThatThrownBy(() -> Sr28Row.parse("~01001~^" + field, 2).number(1)).hasMessage(reason);
  }

  @Test
  void zeroIsAnAmountButNoWeight() {
    var row = Sr28Row.parse("0^0.0", 2);

    assertThat(row.number(0)).isEqualByComparingTo("0");
    assertThatThrownBy(() -> row.positive(1)).hasMessage("zero-amount");
  }

  @ParameterizedTest
  @CsvSource({"a^b,3", "a^b^c^d,3", "a,3"})
  void theNumberOfFieldsHasToBeRight(String line, int columns) {
    assertThatThrownBy(() -> Sr28Row.parse(line, columns)).hasMessage("wrong-number-of-fields");
  }

  @Test
  void refusesCharactersThatNoTextHas() {
    assertThatThrownBy(() -> Sr28Row.parse("~a\u0000b~", 1)).hasMessage("unreadable-characters");
    assertThatThrownBy(() -> Sr28Row.parse("~a\uFFFDb~", 1)).hasMessage("unreadable-characters");
  }
}
