package health.magnesium.intake.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.77, 203.0.113.77, 203.0.113.0/24",
    "2001:DB8:1:2::7, 2001:db8:1:2::7, 2001:db8:1::/48",
    "::1, ::1, ::/48"
  })
  void keepsAddressesAndNetworks(String text, String address, String network) {
    assertThat(Source.address(text)).isEqualTo(address);
    assertThat(Source.network(text)).isEqualTo(network);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "somewhere", "203.0.113", "203.0.113.7, 10.0.0.1", "<b>"})
  void keepsNothingThatIsNoAddress(String text) {
    assertThat(Source.address(text)).isNull();
    assertThat(Source.network(text)).isNull();
  }

  @Test
  void keepsNothingOfNothing() {
    assertThat(Source.address(null)).isNull();
  }
}
