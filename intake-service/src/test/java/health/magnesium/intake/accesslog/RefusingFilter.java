package health.magnesium.intake.accesslog;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns callers away before any operation, as a rate limit does: with the status they ask for. */
@ApplicationScoped
class RefusingFilter {

  static final String HEADER = "X-Test-Refuse";
  private static final int AFTER_AUTHENTICATION = 1;

  void register(@Observes Filters filters) {
    filters.register(
        exchange -> {
          var status = exchange.request().getHeader(HEADER);
          if (status == null) {
            exchange.next();
          } else {
            exchange.response().setStatusCode(Integer.parseInt(status)).end();
          }
        },
        AFTER_AUTHENTICATION);
  }
}
