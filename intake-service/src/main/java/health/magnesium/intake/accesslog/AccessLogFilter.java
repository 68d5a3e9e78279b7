package health.magnesium.intake.accesslog;

import health.magnesium.http.access.Caller;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problem;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.config.IntakeConfig;
import health.magnesium.intake.problem.IntakeProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * No answer to a known caller leaves before its line is stored; where that takes too long the
 * answer is not given at all. It runs last, on whatever the answer became: also on refusals and
 * failures, and before the first byte of a stream.
 */
public final class AccessLogFilter {

  /** Marks an exchange that has its line, or must go without. */
  static final String LOGGED = AccessLogFilter.class.getName();

  static final String API = "/v1/";

  private static final Logger LOG = Logger.getLogger(AccessLogFilter.class);
  private static final String SECONDS_TO_WAIT = "2";

  private final AccessLog log;
  private final Caller caller;
  private final RoutingContext exchange;
  private final PresentRequest present;
  private final boolean isPurposeRequired;

  AccessLogFilter(
      AccessLog log,
      Caller caller,
      RoutingContext exchange,
      PresentRequest present,
      IntakeConfig config) {
    this.log = log;
    this.caller = caller;
    this.exchange = exchange;
    this.present = present;
    this.isPurposeRequired = config.accessLog().purposeRequired();
  }

  /**
   * Refuses what no line could tell truly, before anything is done: a purpose that is no such word,
   * a token whose names no line can hold, and any request while lines cannot be stored.
   */
  @ServerRequestFilter(priority = Priorities.USER + 100)
  void require() {
    if (!exchange.normalizedPath().startsWith(API) || !caller.isKnown()) {
      return;
    }
    if (log.isStuck(caller.tenant())) {
      exchange.put(LOGGED, false);
      throw unavailable();
    }
    requireReadable("subject", caller.subject());
    caller.client().ifPresent(client -> requireReadable("client", client));
    var header = present.purpose();
    var claim = caller.find(PurposeOfUse.CLAIM);
    PurposeOfUse.requireKnown(header, claim);
    if (isPurposeRequired) {
      PurposeOfUse.requireSaid(header, claim);
    }
  }

  @ServerResponseFilter(priority = Integer.MIN_VALUE)
  @Nullable Uni<Void> log(
      ContainerRequestContext request,
      ContainerResponseContext response,
      @Nullable ResourceInfo resource) {
    if (!exchange.normalizedPath().startsWith(API)
        || response.getStatus() == 401
        || exchange.get(LOGGED) != null) {
      return null;
    }
    var requester = present.findRequester();
    if (requester.isEmpty()) {
      return null;
    }
    exchange.put(LOGGED, true);
    if (log.isStuck(requester.get().tenant())) {
      withhold(response, requester.get());
      return null;
    }
    var line =
        log.hand(
            new Access(
                requester.get(),
                operation(resource),
                PatientIds.parse(request.getUriInfo().getPathParameters().getFirst("patientId")),
                response.getStatus()));
    return Uni.createFrom()
        .completionStage(log.stored(line))
        .onFailure()
        .recoverWithItem(
            late -> {
              line.withhold();
              withhold(response, requester.get());
              return null;
            });
  }

  /** The id by which the API document calls the method. */
  private static @Nullable String operation(@Nullable ResourceInfo resource) {
    var method = resource == null ? null : resource.getResourceMethod();
    var documented = method == null ? null : method.getAnnotation(Operation.class);
    return documented == null ? null : documented.operationId();
  }

  private static void requireReadable(String name, String text) {
    if (!Requester.isReadable(text)) {
      throw Problems.of(
          CommonProblem.FORBIDDEN,
          "The token's %s must be 1 to %d characters without control characters."
              .formatted(name, Requester.LONGEST));
    }
  }

  private static void withhold(ContainerResponseContext response, Requester requester) {
    LOG.warn("an answer was withheld: its line of the access log could not be stored in time");
    var kind = IntakeProblem.ACCESS_LOG_UNAVAILABLE;
    response.getHeaders().clear();
    response.setStatus(kind.status());
    response.setEntity(
        new Problem(kind.type(), kind.title(), kind.status(), WHY, null, requester.traceId()),
        new Annotation[0],
        MediaType.valueOf(Problem.MEDIA_TYPE));
    response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
  }

  private static final String WHY =
      "What was asked for may have been done, but its line is not stored; ask again.";

  private static ProblemException unavailable() {
    return Problems.of(
            IntakeProblem.ACCESS_LOG_UNAVAILABLE, "Nothing was done. Send the request again.")
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
  }
}
