package health.magnesium.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Makes the service under test trust {@link TestTokens}. Found by the service loader. */
public final class TokenKeyForTests implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of("quarkus.oidc.public-key", TestTokens.publicKey());
  }

  @Override
  public void stop() {}
}
