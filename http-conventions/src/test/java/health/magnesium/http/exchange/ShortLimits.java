package health.magnesium.http.exchange;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.util.Map;

/** Limits that a test reaches in a second. */
public final class ShortLimits implements QuarkusTestProfile {

  static final int CONNECTIONS = 100;
  static final Duration IDLE = Duration.ofSeconds(3);

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        Map.entry("magnesium.http.rate-limit.reads.calls", "6"),
        Map.entry("magnesium.http.rate-limit.reads.window", "3600s"),
        Map.entry("magnesium.http.rate-limit.writes.calls", "4"),
        Map.entry("magnesium.http.rate-limit.writes.window", "3600s"),
        Map.entry("magnesium.http.rate-limit.expensive.calls", "2"),
        Map.entry("magnesium.http.rate-limit.expensive.window", "3600s"),
        Map.entry("magnesium.http.rate-limit.failed-authentications.calls", "3"),
        Map.entry("magnesium.http.rate-limit.failed-authentications.window", "3600s"),
        Map.entry("magnesium.http.slow-bodies.deadline", "1s"),
        Map.entry("magnesium.http.slow-bodies.bytes-per-second", "1K"),
        Map.entry("quarkus.http.idle-timeout", IDLE.toString()),
        Map.entry("quarkus.http.limits.max-connections", Integer.toString(CONNECTIONS)),
        Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"));
  }
}
