package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPortsTest {

  @Test
  void areTheDocumentedOnesUnlessMoved() {
    assertThat(LocalPorts.from(Map.of())).isEqualTo(new LocalPorts(54318, 8081, 8082, 8083));
    assertThat(LocalPorts.from(Map.of("MAGNESIUM_INTAKE_PORT", "9082")).intake()).isEqualTo(9082);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", "0", "8081x"})
  void refuseWhatIsNoPort(String value) {
    assertThatThrownBy(() -> LocalPorts.from(Map.of("MAGNESIUM_CATALOG_PORT", value)))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("MAGNESIUM_CATALOG_PORT is '" + value + "'");
  }
}
