package health.magnesium.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure leaves a service as a problem document; stack traces stay in the log. */
public final class ExceptionMappers {

  private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

  ExceptionMappers() {}

  @ServerExceptionMapper
  Response problem(ProblemException problem) {
    return problem.getResponse();
  }

  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  Response json(JsonProcessingException failure) {
    return JsonProblems.of(failure).getResponse();
  }

  @ServerExceptionMapper
  Response constraint(ConstraintViolationException failure) {
    return ConstraintProblems.isOurFault(failure)
        ? unexpected(failure)
        : ConstraintProblems.of(failure).getResponse();
  }

  /** What the framework refuses: no such path, method, media type, or unreadable parameter. */
  @ServerExceptionMapper
  Response framework(WebApplicationException refusal, UriInfo uri) {
    if (refusal.getCause() instanceof JsonProcessingException failure) {
      return JsonProblems.of(failure).getResponse();
    }
    if (refusal instanceof NotFoundException && refusal.getCause() != null) {
      return unreadableParameter(refusal.getCause(), uri).getResponse();
    }
    var response = refusal.getResponse();
    if (response.getStatus() >= 500) {
      return unexpected(refusal);
    }
    if (response.getStatus() == 404) {
      return Problems.of(CommonProblem.NOT_FOUND, "No operation answers " + uri.getPath() + ".")
          .getResponse();
    }
    var problem =
        new ProblemException(new StatusOnly(response), String.valueOf(refusal.getMessage()), null);
    response
        .getStringHeaders()
        .forEach((name, values) -> problem.withHeader(name, values.getFirst()));
    return problem.getResponse();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    var outage = StorageOutage.behind(failure);
    if (outage.isPresent()) {
      LOG.warnf("storage unavailable: SQL state %s", outage.get().sqlState());
      return outage.get().problem().getResponse();
    }
    LOG.error("request failed", failure);
    return Problems.of(
            CommonProblem.INTERNAL, "The request failed; the trace id finds it in our log.")
        .getResponse();
  }

  /**
   * The framework tells neither name nor value of a parameter it cannot convert, so look for the
   * value in the message; without one, any of the query's parameters may be meant.
   */
  private static ProblemException unreadableParameter(Throwable cause, UriInfo uri) {
    var message = String.valueOf(cause.getMessage());
    var query = uri.getQueryParameters();
    var named =
        query.entrySet().stream()
            .filter(parameter -> parameter.getValue().stream().anyMatch(message::contains))
            .findFirst();
    if (named.isPresent()) {
      return Problems.invalidParameter(
          named.get().getKey(), "cannot read '" + named.get().getValue().getFirst() + "'");
    }
    var inPath =
        uri.getPathParameters().values().stream()
            .anyMatch(values -> values.stream().anyMatch(message::contains));
    return inPath || query.isEmpty()
        ? Problems.of(CommonProblem.NOT_FOUND, "Nothing is at " + uri.getPath() + ".")
        : Problems.invalidParameters(
            query.entrySet().stream()
                .map(
                    each ->
                        new ParameterError(
                            each.getKey(),
                            "one of these cannot be read; received '"
                                + each.getValue().getFirst()
                                + "'"))
                .toList());
  }

  private record StatusOnly(Response response) implements ProblemKind {
    @Override
    public String slug() {
      return "http-" + status();
    }

    @Override
    public int status() {
      return response.getStatus();
    }

    @Override
    public String title() {
      @Nullable String reason = response.getStatusInfo().getReasonPhrase();
      return reason == null ? "HTTP " + status() : reason;
    }
  }
}
