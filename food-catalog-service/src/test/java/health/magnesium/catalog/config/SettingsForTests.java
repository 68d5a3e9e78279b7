package health.magnesium.catalog.config;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** The settings as a service reads them, defaults and all, without a service. */
public final class SettingsForTests {

  private SettingsForTests() {}

  /** The defaults, but for these. */
  public static CatalogConfig with(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addSystemSources()
        .addDefaultInterceptors()
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(CatalogConfig.class)
        .withDefaultValues(settings)
        .build()
        .getConfigMapping(CatalogConfig.class);
  }
}
