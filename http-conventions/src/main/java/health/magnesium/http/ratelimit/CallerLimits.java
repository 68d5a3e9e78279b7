package health.magnesium.http.ratelimit;

import health.magnesium.http.exchange.BareAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Takes each call from its caller's reads or writes, before any resource, whether it succeeds or
 * not. Health, metrics and documentation below {@code /q} are free.
 */
@ApplicationScoped
class CallerLimits {

  private static final int AFTER_AUTHENTICATION = 150;
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Budget reads;
  private final Budget writes;
  private final Budget expensive;

  CallerLimits(RateLimitConfig config) {
    this.reads = new Budget("reads", config.reads(), config.remembered());
    this.writes = new Budget("writes", config.writes(), config.remembered());
    this.expensive = new Budget("expensive", config.expensive(), config.remembered());
  }

  void register(@Observes Filters filters) {
    filters.register(this::take, AFTER_AUTHENTICATION);
  }

  /**
   * Takes the call from its caller's expensive work as well.
   *
   * @throws health.magnesium.http.problem.ProblemException 429
   */
  void takeExpensive(RoutingContext context) {
    var standing = expensive.take(CallerKey.of(context));
    LimitHeaders.add(context, expensive, standing);
    if (!standing.isAllowed()) {
      throw expensive.refusal(standing);
    }
  }

  private void take(RoutingContext context) {
    if (context.normalizedPath().startsWith("/q/")) {
      context.next();
      return;
    }
    var budget = READING.contains(context.request().method()) ? reads : writes;
    var standing = budget.take(CallerKey.of(context));
    LimitHeaders.add(context, budget, standing);
    if (standing.isAllowed()) {
      context.next();
    } else {
      BareAnswers.send(context, budget.refusal(standing));
    }
  }
}
