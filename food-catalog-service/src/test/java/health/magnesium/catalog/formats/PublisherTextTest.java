package health.magnesium.catalog.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PublisherTextTest {

  @Test
  void readsQuotationMarksOfWindows1252() {
    assertThat(PublisherText.decode(new byte[] {'a', (byte) 0x91, 'b', (byte) 0x92}))
        .isEqualTo("a\u2018b\u2019");
  }

  @Test
  void readsLettersOfWindows1252() {
    assertThat(PublisherText.decode(new byte[] {'c', 'a', 'f', (byte) 0xE9}))
        .isEqualTo("caf\u00E9");
  }

  @Test
  void readsACopyThatWasSavedAsUtf8() {
    assertThat(PublisherText.decode("caf\u00E9".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("caf\u00E9");
  }

  @Test
  void marksBytesThatMeanNothing() {
    assertThat(PublisherText.decode(new byte[] {'a', (byte) 0x81}))
        .contains(String.valueOf(PublisherText.UNREADABLE));
  }
}
