package health.magnesium.http.exchange;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * HTTP/2 over TLS only. Upgrading plain HTTP is a way around proxies, and while a server waits for
 * it a connection does not count towards the limit of connections.
 */
@ApplicationScoped
class NoUpgradeOfPlainHttp implements HttpServerOptionsCustomizer {

  @Override
  public void customizeHttpServer(HttpServerOptions plain) {
    plain.setHttp2ClearTextEnabled(false);
  }
}
