package health.magnesium.http.access;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * How callers are turned away: without a reason while nobody is known to call (401), with the
 * reason once somebody is (403).
 */
public final class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final String SECONDS_TO_WAIT = "5";

  Refusals() {}

  @ServerExceptionMapper
  Response noToken(UnauthorizedException refusal, RoutingContext exchange) {
    return unauthenticated(exchange);
  }

  @ServerExceptionMapper
  Response badToken(AuthenticationFailedException refusal, RoutingContext exchange) {
    return unauthenticated(exchange);
  }

  /** The issuer cannot be reached, so nothing can be said about the token. */
  @ServerExceptionMapper
  Response issuerAway(OIDCException failure) {
    LOG.warnf("tokens cannot be verified: %s", failure.getMessage());
    return Problems.of(
            CommonProblem.ISSUER_UNAVAILABLE,
            "The issuer of tokens does not answer; the token was not looked at.")
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .getResponse();
  }

  /** A valid token that lacks the operation's scope: the answer names the scope. */
  @ServerExceptionMapper
  Response forbidden(ForbiddenException refusal, ResourceInfo resource) {
    var method = resource == null ? null : resource.getResourceMethod();
    var needed = method == null ? null : method.getAnnotation(PermissionsAllowed.class);
    return Problems.of(CommonProblem.FORBIDDEN, reason(needed)).getResponse();
  }

  private static String reason(@Nullable PermissionsAllowed needed) {
    if (needed == null) {
      return "No token allows this operation.";
    }
    if (needed.permission() == FhirPermission.class) {
      return "This operation needs a SMART scope such as %s; one that is limited by a query gives nothing here."
          .formatted(
              Arrays.stream(needed.value())
                  .map(value -> "user/" + value.replace(':', '.'))
                  .collect(Collectors.joining(" or ")));
    }
    return "This operation needs the scope " + String.join(" or ", needed.value()) + ".";
  }

  /** The framework may have written the challenge already; it must not stand there twice. */
  private static Response unauthenticated(RoutingContext exchange) {
    exchange.response().headers().remove(HttpHeaders.WWW_AUTHENTICATE);
    return Problems.of(CommonProblem.UNAUTHENTICATED, "Send a bearer token that is valid here.")
        .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .getResponse();
  }
}
