package health.magnesium.intake.accesslog;

import health.magnesium.http.access.Caller;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, why and from where; for work that goes on after its request, keep it and record with
 * it.
 *
 * @param subject the token's subject, 1 to {@value #LONGEST} characters
 * @param client the program that asks for the subject; null where the token does not say
 * @param boundTo the one patient the token is bound to; null for a token of the tenant
 * @param source address, or for a bound token its network; null where it is not known
 * @param traceId under which the service logs the request
 */
public record Requester(
    String tenant,
    String subject,
    @Nullable String client,
    @Nullable String boundTo,
    @Nullable PurposeOfUse purpose,
    @Nullable String source,
    @Nullable String traceId) {

  static final int LONGEST = 255;

  private static final String UNREADABLE = "(unreadable)";

  /** The requester; empty for a token that names no tenant. */
  static Optional<Requester> of(
      Caller caller,
      Optional<String> purposeHeader,
      @Nullable String address,
      @Nullable String traceId) {
    var boundTo = caller.patient().map(id -> id.toLowerCase(Locale.ROOT)).orElse(null);
    return caller
        .findTenant()
        .map(
            tenant ->
                new Requester(
                    tenant,
                    readable(caller.subject()),
                    caller.client().map(Requester::readable).orElse(null),
                    boundTo,
                    PurposeOfUse.said(purposeHeader, caller.find(PurposeOfUse.CLAIM)).orElse(null),
                    boundTo == null ? Source.address(address) : Source.network(address),
                    traceId));
  }

  /** Whether a line can hold the text as it is: not too long, no control character, whole pairs. */
  static boolean isReadable(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.codePoints()
            .noneMatch(
                point ->
                    Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE);
  }

  private static String readable(String text) {
    return isReadable(text) ? text : UNREADABLE;
  }
}
