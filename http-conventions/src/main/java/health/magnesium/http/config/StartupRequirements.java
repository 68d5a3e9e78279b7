package health.magnesium.http.config;

import java.util.ArrayList;
import java.util.List;

/**
 * What a service needs before it may start in production, judged from its settings alone: a way to
 * verify tokens, its database, its neighbours, and TLS where {@link TlsDemands} asks for it.
 */
final class StartupRequirements {

  private static final String ISSUER = "quarkus.oidc.auth-server-url";
  private static final String PUBLIC_KEY = "quarkus.oidc.public-key";
  private static final String EXPECTED_ISSUER = "quarkus.oidc.token.issuer";

  /** Set by a service whose own role owns no table. */
  private static final String MIGRATES_AS_ANOTHER = "quarkus.flyway.placeholders.serviceRole";

  /** Names what else a service cannot do without, with commas. */
  private static final String OWN_REQUIREMENTS = "magnesium.required-settings";

  private final Settings settings;

  StartupRequirements(Settings settings) {
    this.settings = settings;
  }

  /** One line for each setting that is missing or not allowed; empty when the service may start. */
  List<String> unmet() {
    List<String> unmet = new ArrayList<>();
    addIdentity(unmet);
    if (settings.has("quarkus.datasource.db-kind")) {
      require("quarkus.datasource.jdbc.url", unmet);
      require("quarkus.datasource.username", unmet);
      require("quarkus.datasource.password", unmet);
    }
    if (settings.names().contains(MIGRATES_AS_ANOTHER)) {
      require("quarkus.flyway.username", unmet);
      require("quarkus.flyway.password", unmet);
    }
    settings
        .find(OWN_REQUIREMENTS)
        .ifPresent(names -> List.of(names.split(",")).forEach(name -> require(name, unmet)));
    settings.neighbourUrls().forEach(url -> require(url, unmet));
    unmet.addAll(new TlsDemands(settings).unmet());
    return unmet;
  }

  private void addIdentity(List<String> unmet) {
    if (settings.has(ISSUER)) {
      return;
    }
    if (!settings.has(PUBLIC_KEY)) {
      unmet.add(
          "%s is missing: the issuer whose keys verify tokens (or, to verify offline, %s and %s)"
              .formatted(
                  Settings.variable(ISSUER),
                  Settings.variable(PUBLIC_KEY),
                  Settings.variable(EXPECTED_ISSUER)));
    } else if (!settings.has(EXPECTED_ISSUER)) {
      unmet.add(
          "%s is missing: with %s alone, whoever holds a key could speak for any issuer"
              .formatted(Settings.variable(EXPECTED_ISSUER), Settings.variable(PUBLIC_KEY)));
    }
  }

  private void require(String name, List<String> unmet) {
    if (!settings.has(name)) {
      unmet.add(Settings.variable(name) + " is missing");
    }
  }
}
