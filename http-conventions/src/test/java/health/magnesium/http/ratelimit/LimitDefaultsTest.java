package health.magnesium.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.http.exchange.ExchangeConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds where nobody sets anything, as docs/limits.md lists it. */
class LimitDefaultsTest {

  @Test
  void holdCallersToBudgets() {
    var limits = read(Map.of()).getConfigMapping(RateLimitConfig.class);

    assertThat(limits.reads().calls()).isEqualTo(600);
    assertThat(limits.writes().calls()).isEqualTo(300);
    assertThat(limits.expensive().calls()).isEqualTo(60);
    assertThat(limits.failedAuthentications().calls()).isEqualTo(60);
    assertThat(limits.reads().window()).isEqualTo(Duration.ofMinutes(1));
    assertThat(limits.remembered()).isEqualTo(100_000);
  }

  @Test
  void keepPatienceAndCachesShort() {
    var exchange = read(Map.of()).getConfigMapping(ExchangeConfig.class);

    assertThat(exchange.cacheControl()).isEqualTo("no-store");
    assertThat(exchange.slowBodies().deadline()).isEqualTo(Duration.ofSeconds(30));
    assertThat(exchange.slowBodies().bytesPerSecond().asLongValue()).isEqualTo(1024);
  }

  @Test
  void refuseWhatIsNoNumber() {
    assertThatThrownBy(() -> read(Map.of("magnesium.http.rate-limit.reads.calls", "many")))
        .hasMessageContaining("reads.calls");
  }

  private static SmallRyeConfig read(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .addDiscoveredConverters()
        .withProfile("prod")
        .addPropertiesSources()
        .withSources(new PropertiesConfigSource(settings, "settings", 1000))
        .withMapping(RateLimitConfig.class)
        .withMapping(ExchangeConfig.class)
        .build();
  }
}
