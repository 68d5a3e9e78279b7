package health.magnesium.catalog.imports;

import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.http.exchange.BareAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a file that says itself that it is too large, before a byte of it is read. One that does
 * not say its length is cut off by {@link Uploads}.
 */
@ApplicationScoped
class UploadLimit {

  private static final int BEFORE_AUTHENTICATION = 500;

  private final long maxBytes;

  UploadLimit(CatalogConfig config) {
    this.maxBytes = config.imports().maxUploadBytes();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_AUTHENTICATION);
  }

  private void check(RoutingContext exchange) {
    var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null
        && exchange.normalizedPath().startsWith("/v1/imports")
        && Long.parseLong(length) > maxBytes) {
      BareAnswers.send(exchange, Uploads.tooLarge(maxBytes));
    } else {
      exchange.next();
    }
  }
}
