package health.magnesium.http.config;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import java.util.Set;

/**
 * Starts a service, unless its settings are not fit for production. They are read before anything
 * else begins, so that all of what is missing is named at once and not the first thing that fails.
 */
@QuarkusMain
public final class ServiceMain {

  private static final Set<String> DEVELOPMENT = Set.of("dev", "test");

  ServiceMain() {}

  /** Exits with 1 and a list on the standard error output when the service may not start. */
  public static void main(String... arguments) {
    var unmet = unmet();
    if (unmet.isEmpty()) {
      Quarkus.run(arguments);
      return;
    }
    System.err.println("Not started. These settings are missing or not allowed in production:");
    unmet.forEach(line -> System.err.println("  " + line));
    System.exit(1);
  }

  private static List<String> unmet() {
    var config = ConfigUtils.configBuilder().build();
    return DEVELOPMENT.containsAll(config.getProfiles())
        ? List.of()
        : new StartupRequirements(Settings.of(config)).unmet();
  }
}
