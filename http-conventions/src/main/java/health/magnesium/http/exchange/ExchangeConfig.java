package health.magnesium.http.exchange;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of every exchange. */
@ConfigMapping(prefix = "magnesium.http")
public interface ExchangeConfig {

  /** {@code Cache-Control} of every answer that does not set its own. */
  @WithDefault("no-store")
  String cacheControl();

  /** Patience with bodies that arrive slowly. */
  SlowBodies slowBodies();

  /** Patience with bodies that arrive slowly. */
  interface SlowBodies {

    /** A JSON body has arrived whole within this time, or the answer is 408. */
    @WithDefault("30s")
    Duration deadline();

    /** Of any other body at least this much arrives each second, measured over the deadline. */
    @WithDefault("1K")
    MemorySize bytesPerSecond();
  }
}
