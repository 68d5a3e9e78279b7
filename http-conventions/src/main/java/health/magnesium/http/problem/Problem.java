package health.magnesium.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable name of the kind of problem
 * @param title short text, the same for every occurrence
 * @param status the HTTP status code
 * @param detail what happened this time, in words for the caller
 * @param errors {@link FieldError} or {@link ParameterError}, one for each value refused; null
 *     where the problem is not about single values
 * @param traceId W3C trace id under which the service logged this request; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    @Nullable List<?> errors,
    @Nullable String traceId) {

  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";
}
