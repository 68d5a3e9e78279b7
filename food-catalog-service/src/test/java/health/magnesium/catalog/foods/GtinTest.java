package health.magnesium.catalog.foods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GtinTest {

  @ParameterizedTest
  @CsvSource({
    "73513537,00000073513537",
    "036000291452,00036000291452",
    "4006381333931,04006381333931",
    "10614141000415,10614141000415"
  })
  void everyLengthBecomesFourteenDigits(String printed, String digits14) {
    assertThat(Gtin.parse(printed).digits14()).isEqualTo(digits14);
  }

  @ParameterizedTest
  @CsvSource({
    "4006381333932,the check digit is 2 and would have to be 1",
    "400638133393,the check digit",
    "12345,received 5",
    "123456789012345,received 15",
    "40063813339a1,digits only",
    "'',digits only"
  })
  void saysWhyANumberIsNoBarcode(String printed, String reason) {
    assertThatThrownBy(() -> Gtin.parse(printed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Property
  void noticesEverySingleWrongDigit(
      @ForAll @IntRange(min = 0, max = 12) int position,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    var digits = "4006381333931".toCharArray();
    digits[position] = (char) ('0' + (digits[position] - '0' + by) % 10);

    assertThatThrownBy(() -> Gtin.parse(new String(digits)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
