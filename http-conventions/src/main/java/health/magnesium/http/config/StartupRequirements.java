package health.magnesium.http.config;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Stops a service that starts without a way to verify tokens, and names what is missing.
 *
 * <p>Tokens are verified against an issuer ({@code QUARKUS_OIDC_AUTH_SERVER_URL}) or offline with a
 * public key ({@code QUARKUS_OIDC_PUBLIC_KEY}).
 */
@ApplicationScoped
class StartupRequirements {

  private static final Set<String> DEVELOPMENT_PROFILES = Set.of("dev", "test");

  private final Config config;

  StartupRequirements(Config config) {
    this.config = config;
  }

  void check(@Observes @Priority(1) StartupEvent starting) {
    if (DEVELOPMENT_PROFILES.containsAll(ConfigUtils.getProfiles())) {
      return;
    }
    List<String> missing = new ArrayList<>();
    if (isAbsent("quarkus.oidc.auth-server-url") && isAbsent("quarkus.oidc.public-key")) {
      missing.add("QUARKUS_OIDC_AUTH_SERVER_URL (or QUARKUS_OIDC_PUBLIC_KEY to verify offline)");
    }
    if (config.getOptionalValue("quarkus.datasource.db-kind", String.class).isPresent()
        && isAbsent("quarkus.datasource.jdbc.url")) {
      missing.add("QUARKUS_DATASOURCE_JDBC_URL");
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Not started. Missing settings: " + String.join(", ", missing));
    }
  }

  private boolean isAbsent(String setting) {
    Optional<String> value = config.getOptionalValue(setting, String.class);
    return value.filter(text -> !text.isBlank()).isEmpty();
  }
}
