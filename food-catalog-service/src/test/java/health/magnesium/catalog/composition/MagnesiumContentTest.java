package health.magnesium.catalog.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnesiumContentTest {

  @Test
  void aPublishedZeroIsANumber() {
    var content = MagnesiumContent.of("measured", BigDecimal.ZERO, null);

    assertThat(content).isEqualTo(new MagnesiumContent.Measured(BigDecimal.ZERO));
    assertThat(content.amountMg()).hasValue(BigDecimal.ZERO);
  }

  @Test
  void assumedZeroKeepsItsKindAndItsZero() {
    var content = MagnesiumContent.of("assumed-zero", new BigDecimal("0.0"), null);

    assertThat(content.kind()).isEqualTo("assumed-zero");
    assertThat(content.amountMg()).hasValue(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "trace", "below-limit"})
  void noNumberIsNeverZero(String kind) {
    var content = MagnesiumContent.of(kind, null, null);

    assertThat(content.kind()).isEqualTo(kind);
    assertThat(content.amountMg()).isEmpty();
  }

  @Test
  void aLimitIsNotAnAmount() {
    var content = MagnesiumContent.of("below-limit", null, new BigDecimal("0.58"));

    assertThat(content).isEqualTo(new MagnesiumContent.BelowLimit(new BigDecimal("0.58")));
    assertThat(content.amountMg()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"unknown,0", "trace,1", "below-limit,1", "guessed,1", "measured,", "assumed-zero,"})
  void kindAndNumberHaveToBelongTogether(String kind, BigDecimal mg) {
    assertThatThrownBy(() -> MagnesiumContent.of(kind, mg, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(kind);
  }

  @Test
  void cannotBeNegative() {
    assertThatThrownBy(() -> new MagnesiumContent.Measured(new BigDecimal("-0.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-0.1");
  }
}
