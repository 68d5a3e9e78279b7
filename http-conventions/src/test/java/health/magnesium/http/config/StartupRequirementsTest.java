package health.magnesium.http.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartupRequirementsTest {

  private static final String ISSUER = "quarkus.oidc.auth-server-url";
  private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
  private static final String DEMANDED = "magnesium.tls.demanded";

  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              ISSUER,
              "https://login.example/realms/clinic",
              "quarkus.datasource.db-kind",
              "postgresql",
              JDBC_URL,
              "jdbc:postgresql://db:5432/intake",
              "quarkus.datasource.username",
              "intake",
              "quarkus.datasource.password",
              "secret",
              "quarkus.rest-client.intake.read-timeout",
              "4000",
              "quarkus.rest-client.intake.url",
              "http://intake:8082"));

  @Test
  void letsACompleteServiceStart() {
    assertThat(unmet()).isEmpty();
  }

  @Test
  void namesEverySettingThatIsMissing() {
    settings.keySet().removeIf(name -> !name.endsWith("db-kind") && !name.endsWith("timeout"));

    assertThat(unmet())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("QUARKUS_OIDC_AUTH_SERVER_URL is missing"),
            line -> assertThat(line).isEqualTo("QUARKUS_DATASOURCE_JDBC_URL is missing"),
            line -> assertThat(line).isEqualTo("QUARKUS_DATASOURCE_USERNAME is missing"),
            line -> assertThat(line).isEqualTo("QUARKUS_DATASOURCE_PASSWORD is missing"),
            line -> assertThat(line).isEqualTo("QUARKUS_REST_CLIENT_INTAKE_URL is missing"));
  }

  @Test
  void countsABlankValueAsMissing() {
    settings.put("quarkus.datasource.password", " ");

    assertThat(unmet()).containsExactly("QUARKUS_DATASOURCE_PASSWORD is missing");
  }

  @Test
  void asksNoDatabaseOfAServiceWithoutOne() {
    settings.keySet().removeIf(name -> name.startsWith("quarkus.datasource"));

    assertThat(unmet()).isEmpty();
  }

  @Test
  void asksForWhatAServiceSaysItCannotDoWithout() {
    settings.put("magnesium.required-settings", "magnesium.intake.key,magnesium.intake.other");
    settings.put("magnesium.intake.other", "x");

    assertThat(unmet()).containsExactly("MAGNESIUM_INTAKE_KEY is missing");
  }

  @Test
  void asksForTheOwnerWhereMigrationsRunAsAnotherRole() {
    settings.put("quarkus.flyway.placeholders.serviceRole", "intake_app");

    assertThat(unmet())
        .containsExactly(
            "QUARKUS_FLYWAY_USERNAME is missing", "QUARKUS_FLYWAY_PASSWORD is missing");
  }

  @Test
  void verifiesOfflineOnlyForANamedIssuer() {
    settings.remove(ISSUER);
    settings.put("quarkus.oidc.public-key", "MIIB");

    assertThat(unmet())
        .singleElement()
        .asString()
        .startsWith("QUARKUS_OIDC_TOKEN_ISSUER is missing");

    settings.put("quarkus.oidc.token.issuer", "magnesium-local");

    assertThat(unmet()).isEmpty();
  }

  @Test
  void refusesAnIssuerWithoutTls() {
    settings.put(ISSUER, "http://login.example/realms/clinic");

    assertThat(unmet())
        .containsExactly(
            "QUARKUS_OIDC_AUTH_SERVER_URL is http://login.example/realms/clinic: it must begin with"
                + " https:// because MAGNESIUM_TLS_DEMANDED has 'issuer'");
  }

  @Test
  void takesAnIssuerWithoutTlsWhereNoneIsDemanded() {
    settings.put(ISSUER, "http://login.example/realms/clinic");
    settings.put(DEMANDED, "none");

    assertThat(unmet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/x?sslmode=verify-full, true",
    "jdbc:postgresql://db/x?user=a&sslmode=verify-ca, true",
    "jdbc:postgresql://db/x, false",
    "jdbc:postgresql://db/x?sslmode=require, false",
    "jdbc:postgresql://db/x?sslmode=verify-full&sslmode=disable, false",
    "jdbc:postgresql://db/x?notsslmode=verify-full, false",
  })
  void demandsAVerifiedConnectionToTheDatabase(String url, boolean allowed) {
    settings.put(DEMANDED, "database");
    settings.put(JDBC_URL, url);

    assertThat(unmet().isEmpty()).isEqualTo(allowed);
  }

  @Test
  void keepsAPasswordInTheAddressToItself() {
    settings.put(DEMANDED, "database");
    settings.put(JDBC_URL, "jdbc:postgresql://db/x?password=planted&sslmode=prefer");

    assertThat(unmet())
        .singleElement()
        .asString()
        .contains("sslmode=prefer")
        .doesNotContain("planted");
  }

  @Test
  void demandsHttpsOfTheServiceAndNoPlainHttpBesideIt() {
    settings.put(DEMANDED, "http");

    assertThat(unmet()).hasSize(2);

    settings.put("quarkus.http.insecure-requests", "redirect");
    settings.put("quarkus.http.ssl.certificate.files", "/tls/tls.crt");

    assertThat(unmet())
        .singleElement()
        .asString()
        .startsWith("QUARKUS_HTTP_INSECURE_REQUESTS is not 'disabled'");

    settings.put("quarkus.http.insecure-requests", "disabled");

    assertThat(unmet()).isEmpty();
  }

  @Test
  void demandsHttpsOfNeighbours() {
    settings.put(DEMANDED, "issuer, neighbours");

    assertThat(unmet())
        .singleElement()
        .asString()
        .startsWith("QUARKUS_REST_CLIENT_INTAKE_URL is http://intake:8082");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"issuer,databse | databse", "none,issuer | beside other words"})
  void refusesADemandItDoesNotKnow(String demanded, String reason) {
    settings.put(DEMANDED, demanded);

    assertThat(unmet()).singleElement().asString().contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"quarkus.tls.trust-all, true", "quarkus.oidc.tls.verification, none"})
  void refusesTlsThatTrustsEverybody(String name, String value) {
    settings.put(name, value);

    assertThat(unmet()).singleElement().asString().startsWith(Settings.variable(name));
  }

  private List<String> unmet() {
    return new StartupRequirements(
            new Settings(settings.keySet(), name -> Optional.ofNullable(settings.get(name))))
        .unmet();
  }
}
