package health.magnesium.http.config;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.FieldError;
import health.magnesium.http.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Refuses a JSON body over {@value #MAX_JSON_BYTES} bytes before it is read. A body without a
 * declared length is cut off by the JSON parser at the same size; bodies of other types have their
 * endpoint's own limit.
 */
@Provider
@PreMatching
public final class BodyLimit implements ContainerRequestFilter {

  /** The longest JSON body a service reads: 1 MiB. */
  public static final int MAX_JSON_BYTES = 1_048_576;

  @Override
  public void filter(ContainerRequestContext request) {
    var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null
        && isJson(request.getMediaType())
        && Long.parseLong(length) > MAX_JSON_BYTES) {
      throw Problems.withErrors(
          CommonProblem.BODY_TOO_LARGE,
          List.of(
              new FieldError(
                  "",
                  "the body has "
                      + length
                      + " bytes; at most "
                      + MAX_JSON_BYTES
                      + " are accepted")));
    }
  }

  private static boolean isJson(MediaType type) {
    return type == null || type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
  }
}
