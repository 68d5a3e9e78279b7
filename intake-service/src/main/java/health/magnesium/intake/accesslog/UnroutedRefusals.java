package health.magnesium.intake.accesslog;

import health.magnesium.http.access.Caller;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Lines for known callers who were turned away before they reached an operation, by a rate limit
 * for example. Such an answer holds nothing of a person and does not wait for its line; of a flood,
 * the lines beyond what the database takes in are left out.
 */
@ApplicationScoped
class UnroutedRefusals {

  private static final int BEFORE_ALL_OTHERS = 2000;
  private static final int MOST_WAITING = 1000;

  private final AccessLog log;

  UnroutedRefusals(AccessLog log) {
    this.log = log;
  }

  void register(@Observes Filters filters) {
    filters.register(this::watch, BEFORE_ALL_OTHERS);
  }

  private void watch(RoutingContext exchange) {
    if (exchange.normalizedPath().startsWith(AccessLogFilter.API)) {
      exchange.addEndHandler(ended -> record(exchange));
    }
    exchange.next();
  }

  private void record(RoutingContext exchange) {
    if (exchange.get(AccessLogFilter.LOGGED) == null
        && exchange.user() instanceof QuarkusHttpUser user
        && !user.getSecurityIdentity().isAnonymous()) {
      Requester.of(
              Caller.of(user.getSecurityIdentity()),
              Optional.ofNullable(exchange.request().getHeader(PurposeOfUse.HEADER)),
              exchange.request().remoteAddress().hostAddress(),
              null)
          .filter(requester -> log.waiting(requester.tenant()) < MOST_WAITING)
          .ifPresent(
              requester ->
                  log.hand(new Access(requester, null, null, exchange.response().getStatusCode())));
    }
  }
}
