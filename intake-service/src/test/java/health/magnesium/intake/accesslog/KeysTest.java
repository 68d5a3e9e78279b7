package health.magnesium.intake.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.intake.config.IntakeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final String OLD = base64((byte) 1);
  private static final String NEW = base64((byte) 2);

  @Test
  void makesNewLinesWithTheNewKeyAndKnowsTheOldOne() {
    var before = new Keys(OLD, List.of());
    var after = new Keys(NEW, List.of(OLD));
    var message = new byte[] {1};

    assertThat(after.current()).isNotEqualTo(before.current()).matches("[0-9a-f]{8}");
    assertThat(after.knows(before.current())).isTrue();
    assertThat(after.mac(before.current(), message))
        .isEqualTo(before.mac(before.current(), message));
    assertThat(after.mac(after.current(), message))
        .isNotEqualTo(before.mac(before.current(), message));
    assertThat(before.knows(after.current())).isFalse();
  }

  @Test
  void namesTheSettingThatIsMissing() {
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(IntakeConfig.class)
            .withConverter(
                java.time.Duration.class,
                200,
                new io.quarkus.runtime.configuration.DurationConverter())
            .build()
            .getConfigMapping(IntakeConfig.class);

    assertThatThrownBy(() -> new Keys(config))
        .hasMessageContaining("Not started")
        .hasMessageContaining("MAGNESIUM_INTAKE_ACCESS_LOG_KEY");
  }

  @Test
  void refusesAKeyThatIsTooShortOrNoBase64AndDoesNotQuoteIt() {
    assertThatThrownBy(() -> new Keys(Base64.getEncoder().encodeToString(new byte[31]), List.of()))
        .hasMessageContaining("at least 32 bytes")
        .hasMessageContaining("31");
    assertThatThrownBy(() -> new Keys("not base64!", List.of()))
        .hasMessageContaining("is not base64")
        .hasMessageNotContaining("not base64!");
  }

  private static String base64(byte value) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, value);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
