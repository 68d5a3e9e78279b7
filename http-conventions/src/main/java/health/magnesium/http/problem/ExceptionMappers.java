package health.magnesium.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure leaves a service as a problem document; the log says where it came from. */
public final class ExceptionMappers {

  private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

  private final CurrentVertxRequest request;

  ExceptionMappers(CurrentVertxRequest request) {
    this.request = request;
  }

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

  /** What the framework refuses: no such path, method or media type. */
  @ServerExceptionMapper
  Response framework(WebApplicationException refusal, UriInfo uri) {
    if (refusal.getCause() instanceof JsonProcessingException failure) {
      return JsonProblems.of(failure).getResponse();
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

  /**
   * A client that hung up, or was cut off for its slowness, has had its answer.
   *
   * @throws IOException so that the framework drops the request
   */
  @ServerExceptionMapper
  Response unreadable(IOException failure) throws IOException {
    var response = request.getCurrent().response();
    if (response.ended() || response.closed()) {
      throw failure;
    }
    return unexpected(failure);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    LOG.error("request failed", failure);
    return Problems.of(
            CommonProblem.INTERNAL, "The request failed; the trace id finds it in our log.")
        .getResponse();
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
