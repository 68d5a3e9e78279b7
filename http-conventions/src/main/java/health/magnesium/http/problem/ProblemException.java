package health.magnesium.http.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem document. Made by {@link Problems}. */
public final class ProblemException extends WebApplicationException {

  private final transient Response.ResponseBuilder answer;

  ProblemException(ProblemKind kind, String detail, @Nullable List<?> errors) {
    super(kind.slug() + ": " + detail, kind.status());
    var traceId = MDC.get("traceId");
    this.answer =
        Response.status(kind.status())
            .type(Problem.MEDIA_TYPE)
            .entity(
                new Problem(
                    kind.type(),
                    kind.title(),
                    kind.status(),
                    detail,
                    errors == null ? null : List.copyOf(errors),
                    traceId == null ? null : traceId.toString()));
  }

  /** The same problem with one more response header. */
  public ProblemException withHeader(String name, String value) {
    answer.header(name, value);
    return this;
  }

  @Override
  public Response getResponse() {
    return answer.build();
  }
}
