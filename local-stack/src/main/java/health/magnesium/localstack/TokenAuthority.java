package health.magnesium.localstack;

import java.util.Map;

/**
 * Whose tokens the services take.
 *
 * @param settings environment variables for every service
 */
record TokenAuthority(Map<String, String> settings) {

  TokenAuthority {
    settings = Map.copyOf(settings);
  }

  /** The key of this folder, and without a token the demo tenant. */
  static TokenAuthority ofThisMachine(Secrets secrets) {
    return new TokenAuthority(
        Map.of(
            "QUARKUS_PROFILE",
            "local",
            "QUARKUS_OIDC_TOKEN_ISSUER",
            TokenMint.ISSUER,
            "QUARKUS_OIDC_PUBLIC_KEY",
            secrets.publicKey()));
  }

  /**
   * An issuer as in production: without a token nothing is answered. TLS is not demanded, since
   * everything is on this machine.
   *
   * @param url of the issuer, as in {@code http://127.0.0.1:8180/realms/magnesium}
   */
  static TokenAuthority issuer(String url) {
    return new TokenAuthority(
        Map.of(
            "QUARKUS_PROFILE", "prod",
            "QUARKUS_HTTP_HOST", "127.0.0.1",
            "QUARKUS_OIDC_AUTH_SERVER_URL", url,
            "MAGNESIUM_TLS_DEMANDED", "none"));
  }
}
