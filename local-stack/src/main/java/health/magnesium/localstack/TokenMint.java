package health.magnesium.localstack;

import java.security.PrivateKey;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Makes bearer tokens that the local services accept, and no others. */
final class TokenMint {

  /** Every scope of the three services, separated by blanks. */
  static final String ALL_SCOPES =
      "catalog.read catalog.write intake.read intake.write advice.read audit.read";

  /** The services take no token of another issuer. */
  static final String ISSUER = "magnesium-local";

  private final PrivateKey key;

  TokenMint(PrivateKey key) {
    this.key = key;
  }

  /**
   * Whom a token speaks for.
   *
   * @param patient the one patient it may see; empty for the whole tenant
   * @param scope separated by blanks
   */
  record Request(
      String tenant, String subject, Optional<String> patient, String scope, Duration lifetime) {

    /** Everything, for an hour, as this tenant. */
    static Request everything(String tenant) {
      return new Request(tenant, "local-user", Optional.empty(), ALL_SCOPES, Duration.ofHours(1));
    }
  }

  /** A signed JWT. */
  String mint(Request request) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject(request.subject());
    claims.setAudience("magnesium");
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(request.lifetime().toMinutes());
    claims.setGeneratedJwtId();
    claims.setStringClaim("tenant", request.tenant());
    claims.setStringClaim("scope", request.scope());
    request.patient().ifPresent(patient -> claims.setStringClaim("patient", patient));
    var signed = new JsonWebSignature();
    signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signed.setHeader("typ", "JWT");
    signed.setKey(key);
    signed.setPayload(claims.toJson());
    try {
      return signed.getCompactSerialization();
    } catch (JoseException e) {
      throw new StackException("The token could not be signed: " + e.getMessage(), e);
    }
  }
}
