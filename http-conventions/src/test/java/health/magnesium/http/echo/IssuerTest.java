package health.magnesium.http.echo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.magnesium.testsupport.IssuerForTests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens of an issuer that is met over HTTP. */
@QuarkusTest
@TestProfile(IssuerTest.AnIssuer.class)
@NullUnmarked // the framework fills the field
class IssuerTest {

  private static final RsaJsonWebKey FOREIGN = foreignKey();

  IssuerForTests issuer;

  /** The keys come from {@link IssuerForTests} and are looked for again once an hour at most. */
  public static class AnIssuer implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(IssuerForTests.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.token.forced-jwk-refresh-interval", "1H");
    }
  }

  static List<Arguments> right() {
    return List.of(
        named("as it should be", claims -> {}),
        named(
            "expired for less than the clocks may differ",
            claims -> claims.setClaim("exp", now() - 10)),
        named(
            "for several audiences",
            claims -> claims.setStringListClaim("aud", List.of("account", "magnesium"))));
  }

  static List<Arguments> wrong() {
    return List.of(
        named("expired", claims -> claims.setClaim("exp", now() - 120)),
        named("not yet valid", claims -> claims.setClaim("nbf", now() + 120)),
        named(
            "of another issuer", claims -> claims.setIssuer("https://login.example/realms/other")),
        named("of no issuer", claims -> claims.unsetClaim("iss")),
        named("for another audience", claims -> claims.setAudience("account")),
        named("for no audience", claims -> claims.unsetClaim("aud")),
        named("without end", claims -> claims.unsetClaim("exp")),
        named("without beginning", claims -> claims.unsetClaim("iat")),
        named("of nobody", claims -> claims.unsetClaim("sub")),
        named("with two blanks between scopes", claims -> claims.setClaim("scope", "a  b")),
        named("with a comma between scopes", claims -> claims.setClaim("scope", "a,catalog.read")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("right")
  void takesAToken(String what, Consumer<JwtClaims> change) {
    call(signed("RS256", issuer.key(), change)).then().statusCode(200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void refusesAToken(String what, Consumer<JwtClaims> change) {
    assertOpaque(call(signed("RS256", issuer.key(), change)));
  }

  @Test
  void asksForATokenOnce() {
    assertOpaque(given().get("/v1/echo"));
  }

  @Test
  void refusesAnUnsignedToken() {
    assertOpaque(call(jws("none", null, issuer.key().getKeyId(), claims -> {})));
  }

  @Test
  void refusesATokenSignedWithThePublicKeyAsSecret() {
    var key = issuer.key().getPublicKey();
    var pem =
        "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
            .formatted(Base64.getMimeEncoder().encodeToString(key.getEncoded()));
    for (var secret : List.of(key.getEncoded(), pem.getBytes(StandardCharsets.UTF_8))) {
      assertOpaque(call(jws("HS256", new HmacKey(secret), issuer.key().getKeyId(), claims -> {})));
    }
  }

  @Test
  void refusesAForeignSignatureUnderAKnownKeyId() {
    assertOpaque(
        call(jws("RS256", FOREIGN.getPrivateKey(), issuer.key().getKeyId(), claims -> {})));
  }

  @Test
  void refusesAKeyThatTheTokenBringsAlong() {
    var jws = new JsonWebSignature();
    jws.setPayload(claims(change -> {}).toJson());
    jws.setAlgorithmHeaderValue("RS256");
    jws.setJwkHeader(FOREIGN);
    jws.setHeader("jku", "http://127.0.0.1:1/keys");
    jws.setKey(FOREIGN.getPrivateKey());

    assertOpaque(call(compact(jws)));
  }

  @Test
  void fetchesANewKeyAtOnceAndUnknownOnesNotAgainAndAgain() {
    call(signed("RS256", issuer.key(), claims -> {})).then().statusCode(200);
    var old = issuer.key();
    int reads = issuer.keySetReads();

    issuer.rotate();

    call(signed("RS256", issuer.key(), claims -> {})).then().statusCode(200);
    assertThat(issuer.keySetReads()).isEqualTo(reads + 1);

    assertOpaque(call(signed("RS256", old, claims -> {})));
    for (int i = 0; i < 5; i++) {
      assertOpaque(call(jws("RS256", FOREIGN.getPrivateKey(), "unknown-" + i, claims -> {})));
    }
    assertThat(issuer.keySetReads()).isEqualTo(reads + 1);
    assertThat(issuer.introspections()).as("tokens sent back to the issuer").isZero();
  }

  private Response call(String token) {
    return given().auth().oauth2(token).get("/v1/echo");
  }

  /** Every cause gives one answer, word for word but for the trace id. */
  private static void assertOpaque(Response answer) {
    answer.then().statusCode(401).contentType("application/problem+json");
    assertThat(answer.headers().getValues("WWW-Authenticate")).containsExactly("Bearer");
    assertThat(withoutTraceId(answer)).isEqualTo(withoutTraceId(given().get("/v1/echo")));
  }

  private static Map<String, Object> withoutTraceId(Response answer) {
    var body = new HashMap<String, Object>(answer.jsonPath().getMap("$"));
    body.remove("traceId");
    return body;
  }

  private String signed(String algorithm, RsaJsonWebKey key, Consumer<JwtClaims> change) {
    return jws(algorithm, key.getPrivateKey(), key.getKeyId(), change);
  }

  private String jws(String algorithm, Key key, String keyId, Consumer<JwtClaims> change) {
    var jws = new JsonWebSignature();
    jws.setPayload(claims(change).toJson());
    jws.setAlgorithmHeaderValue(algorithm);
    jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    jws.setKeyIdHeaderValue(keyId);
    jws.setKey(key);
    return compact(jws);
  }

  private JwtClaims claims(Consumer<JwtClaims> change) {
    var claims = new JwtClaims();
    claims.setIssuer(issuer.url());
    claims.setAudience("magnesium");
    claims.setSubject("somebody");
    claims.setClaim("iat", now() - 200);
    claims.setClaim("exp", now() + 300);
    claims.setClaim("scope", "catalog.read");
    claims.setClaim("tenant", "clinic");
    change.accept(claims);
    return claims;
  }

  private static String compact(JsonWebSignature jws) {
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RsaJsonWebKey foreignKey() {
    try {
      return RsaJwkGenerator.generateJwk(2048);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static Arguments named(String what, Consumer<JwtClaims> change) {
    return arguments(what, change);
  }
}
