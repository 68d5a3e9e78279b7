package health.magnesium.http.exchange;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The headers that every answer carries, refusals and errors included. They are set before anything
 * else happens; a resource that needs another value, such as a page with its own scripts, sets it.
 */
@ApplicationScoped
class SecurityHeaders {

  private static final int FIRST = 1000;

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String DOCUMENTATION_PAGE =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; frame-ancestors 'none'";
  private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

  private final String cacheControl;

  SecurityHeaders(ExchangeConfig config) {
    this.cacheControl = config.cacheControl();
  }

  void register(@Observes Filters filters) {
    filters.register(this::set, FIRST);
  }

  private void set(RoutingContext context) {
    var headers = context.response().headers();
    var isDocumentation = context.normalizedPath().startsWith("/q/swagger-ui");
    headers
        .set("X-Content-Type-Options", "nosniff")
        .set("Content-Security-Policy", isDocumentation ? DOCUMENTATION_PAGE : NOTHING)
        .set("Referrer-Policy", "no-referrer")
        .set("Cross-Origin-Resource-Policy", "same-origin")
        .set(HttpHeaders.CACHE_CONTROL, cacheControl);
    if ("https".equals(context.request().scheme())) {
      headers.set("Strict-Transport-Security", TWO_YEARS);
    }
    context.next();
  }
}
