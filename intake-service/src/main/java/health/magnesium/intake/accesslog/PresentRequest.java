package health.magnesium.intake.accesslog;

import health.magnesium.http.access.Caller;
import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who makes the present request; for work that goes on after it, to be recorded later. */
@ApplicationScoped
public class PresentRequest {

  private final Caller caller;
  private final RoutingContext exchange;

  PresentRequest(Caller caller, RoutingContext exchange) {
    this.caller = caller;
    this.exchange = exchange;
  }

  /** Who asks, why and from where; empty for a caller who is not known or names no tenant. */
  public Optional<Requester> findRequester() {
    if (!caller.isKnown()) {
      return Optional.empty();
    }
    var address = exchange.request().remoteAddress();
    return Requester.of(
        caller, purpose(), address == null ? null : address.hostAddress(), traceId());
  }

  /** The header's word, whatever it is. */
  Optional<String> purpose() {
    return Optional.ofNullable(exchange.request().getHeader(PurposeOfUse.HEADER));
  }

  private static @Nullable String traceId() {
    var span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }
}
