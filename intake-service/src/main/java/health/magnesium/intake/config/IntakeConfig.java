package health.magnesium.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of this service. */
@ConfigMapping(prefix = "magnesium.intake")
public interface IntakeConfig {

  /** Repeated requests. */
  IdempotencyKeys idempotencyKeys();

  /** Repeated requests. */
  interface IdempotencyKeys {

    /** How long a key is remembered, at least; afterwards the same key makes something new. */
    @WithDefault("7d")
    Duration keep();
  }
}
