package health.magnesium.intake.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeConfigTest {

  @Inject IntakeConfig config;

  @Test
  void remembersKeysForAWeek() {
    assertThat(config.idempotencyKeys().keep()).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void withholdsAnAnswerAfterThreeSecondsAndAsksForNoPurpose() {
    assertThat(config.accessLog().timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(config.accessLog().purposeRequired()).isFalse();
  }

  @Test
  void stopsAtABadValue() {
    var builder =
        new SmallRyeConfigBuilder()
            .withMapping(IntakeConfig.class)
            .withConverter(
                Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
            .withDefaultValue("magnesium.intake.idempotency-keys.keep", "a while");

    Assertions.assertThatThrownBy(builder::build).hasMessageContaining("a while");
  }
}
