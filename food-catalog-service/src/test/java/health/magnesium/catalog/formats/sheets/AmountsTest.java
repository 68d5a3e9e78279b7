package health.magnesium.catalog.formats.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"52,5;52.5", "52.5;52.5", "0;0", "270;270", "0,0041;0.0041"})
  void aNumberHasADecimalPointOrComma(String text, BigDecimal number) {
    assertThat(Amounts.parse(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-1;negative-amount",
        "-0,5;negative-amount",
        "1.234,5;not-a-number",
        "1 160;not-a-number",
        "< 2;not-a-number",
        "5,;not-a-number",
        "1e3;not-a-number",
        "NaN;not-a-number",
        "٣;not-a-number"
      })
  void saysWhyAnAmountIsNone(String text, String reason) {
    assertThatThrownBy(() -> Amounts.parse(text)).hasMessage(reason);
  }

  @Test
  void aBinaryFractionIsWhatTheSpreadsheetShows() {
    assertThat(Amounts.shown(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(Amounts.shown(24999.0)).isEqualTo("24999");
    assertThat(Amounts.shown(-0.0)).isEqualTo("0");
    assertThat(Amounts.shown(Double.NaN)).isEmpty();
  }
}
