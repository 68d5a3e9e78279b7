package health.magnesium.http.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where TLS is demanded. The setting is a list of
 *
 * <ul>
 *   <li>{@code issuer}: keys are fetched over https, the certificate is verified
 *   <li>{@code database}: the server's certificate is verified ({@code sslmode})
 *   <li>{@code http}: the service itself answers over https and not over http
 *   <li>{@code neighbours}: the other services are called over https
 * </ul>
 *
 * or the word {@code none}, for a machine of one's own. Without the setting, {@code issuer}.
 */
final class TlsDemands {

  static final String SETTING = "magnesium.tls.demanded";

  private static final String NONE = "none";
  private static final Set<String> PLACES =
      new TreeSet<>(Set.of("issuer", "database", "http", "neighbours"));
  private static final Set<String> VERIFIED = Set.of("verify-full", "verify-ca");
  private static final Pattern SSL_MODE = Pattern.compile("[?&]sslmode=([^&]*)");
  private static final List<String> CERTIFICATES =
      List.of(
          "quarkus.http.tls-configuration-name",
          "quarkus.http.ssl.certificate.files",
          "quarkus.http.ssl.certificate.key-store-file",
          "quarkus.tls.key-store.p12.path",
          "quarkus.tls.key-store.jks.path");

  private final Settings settings;

  TlsDemands(Settings settings) {
    this.settings = settings;
  }

  /** One line for each place where TLS is demanded and not set up. */
  List<String> unmet() {
    var demanded = demanded();
    List<String> unmet = new ArrayList<>();
    for (var word : demanded) {
      switch (word) {
        case NONE -> {
          if (demanded.size() > 1) {
            unmet.add(variable(SETTING) + " has 'none' beside other words");
          }
        }
        case "issuer" -> issuer(unmet);
        case "database" -> database(unmet);
        case "http" -> http(unmet);
        case "neighbours" -> settings.neighbourUrls().forEach(url -> https(url, word, unmet));
        default ->
            unmet.add(
                "%s has '%s'; allowed: %s, or none"
                    .formatted(variable(SETTING), word, String.join(", ", PLACES)));
      }
    }
    if (!demanded.contains(NONE) && settings.is("quarkus.tls.trust-all", "true")) {
      unmet.add("QUARKUS_TLS_TRUST_ALL is true: TLS that trusts everybody protects nothing");
    }
    return unmet;
  }

  private Set<String> demanded() {
    return Arrays.stream(settings.find(SETTING).orElse("issuer").split(","))
        .map(String::strip)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void issuer(List<String> unmet) {
    https("quarkus.oidc.auth-server-url", "issuer", unmet);
    if (settings.is("quarkus.oidc.tls.verification", NONE)) {
      unmet.add("QUARKUS_OIDC_TLS_VERIFICATION is none; the issuer's certificate must be verified");
    }
  }

  private void https(String name, String place, List<String> unmet) {
    settings
        .find(name)
        .filter(url -> !url.startsWith("https://"))
        .ifPresent(
            url ->
                unmet.add(
                    "%s is %s: it must begin with https:// because %s has '%s'"
                        .formatted(variable(name), url, variable(SETTING), place)));
  }

  private void database(List<String> unmet) {
    for (var name : List.of("quarkus.datasource.jdbc.url", "quarkus.flyway.jdbc-url")) {
      settings.find(name).ifPresent(url -> verified(name, url, unmet));
    }
  }

  /** The address may carry a password: the line names its mode alone. */
  private static void verified(String name, String url, List<String> unmet) {
    var modes = SSL_MODE.matcher(url).results().map(match -> match.group(1)).toList();
    if (modes.isEmpty() || !VERIFIED.containsAll(modes)) {
      unmet.add(
          "%s has %s: it needs sslmode=verify-full (or verify-ca) because %s has 'database'"
              .formatted(
                  variable(name),
                  modes.isEmpty() ? "no sslmode" : "sslmode=" + String.join(",", modes),
                  variable(SETTING)));
    }
  }

  private void http(List<String> unmet) {
    if (!settings.is("quarkus.http.insecure-requests", "disabled")) {
      unmet.add(
          "QUARKUS_HTTP_INSECURE_REQUESTS is not 'disabled', but %s has 'http'"
              .formatted(variable(SETTING)));
    }
    if (CERTIFICATES.stream().noneMatch(settings::has)) {
      unmet.add(
          "QUARKUS_HTTP_SSL_CERTIFICATE_FILES (with _KEY_FILES) is missing, but %s has 'http'"
              .formatted(variable(SETTING)));
    }
  }

  private static String variable(String name) {
    return Settings.variable(name);
  }
}
