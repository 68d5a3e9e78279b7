package health.magnesium.http.ratelimit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Takes an {@link Expensive} call, once it is known to be permitted, before its body is read. */
@Provider
@Expensive
public final class ExpensiveLimits implements ContainerRequestFilter {

  private final CallerLimits limits;
  private final CurrentVertxRequest request;

  ExpensiveLimits(CallerLimits limits, CurrentVertxRequest request) {
    this.limits = limits;
    this.request = request;
  }

  @Override
  public void filter(ContainerRequestContext call) {
    limits.takeExpensive(request.getCurrent());
  }
}
