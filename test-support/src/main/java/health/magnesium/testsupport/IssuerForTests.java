package health.magnesium.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * An issuer of tokens over real HTTP: discovery and a key set that a test can rotate. The service
 * under test trusts it instead of the key of {@link TestTokens}.
 */
public final class IssuerForTests implements QuarkusTestResourceLifecycleManager {

  private final AtomicInteger keyNumber = new AtomicInteger();
  private final AtomicInteger keySetReads = new AtomicInteger();
  private final AtomicInteger introspections = new AtomicInteger();
  private final HttpServer server;
  private volatile RsaJsonWebKey key = newKey();
  private volatile boolean away;

  public IssuerForTests() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void init(Map<String, String> arguments) {
    away = Boolean.parseBoolean(arguments.get("away"));
  }

  @Override
  public Map<String, String> start() {
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/keys", this::keySet);
    server.createContext("/introspect", this::introspection);
    server.start();
    return Map.of("quarkus.oidc.auth-server-url", url());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(IssuerForTests.class));
  }

  /** The value of the claim {@code iss}. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The key of this moment, both halves. */
  public RsaJsonWebKey key() {
    return key;
  }

  /** From now on another key signs, and the key set holds it alone. */
  public void rotate() {
    key = newKey();
  }

  /** How often the key set has been read. */
  public int keySetReads() {
    return keySetReads.get();
  }

  /** How often somebody sent a token here to ask what it is. */
  public int introspections() {
    return introspections.get();
  }

  /** Whether it answers 503 to everything. */
  public void setAway(boolean away) {
    this.away = away;
  }

  /** Signs with the key of this moment. */
  public String sign(JwtClaimsBuilder claims) {
    return claims.jws().keyId(key.getKeyId()).sign(key.getPrivateKey());
  }

  private RsaJsonWebKey newKey() {
    try {
      var fresh = RsaJwkGenerator.generateJwk(2048);
      fresh.setKeyId("key-" + keyNumber.incrementAndGet());
      fresh.setAlgorithm("RS256");
      fresh.setUse("sig");
      return fresh;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        """
        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
         "introspection_endpoint": "%1$s/introspect"}"""
            .formatted(url()));
  }

  private void keySet(HttpExchange exchange) throws IOException {
    keySetReads.incrementAndGet();
    answer(exchange, new JsonWebKeySet(List.of(key)).toJson(OutputControlLevel.PUBLIC_ONLY));
  }

  private void introspection(HttpExchange exchange) throws IOException {
    introspections.incrementAndGet();
    answer(exchange, "{\"active\": false}");
  }

  private void answer(HttpExchange exchange, String json) throws IOException {
    try (exchange) {
      var body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(away ? 503 : 200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
