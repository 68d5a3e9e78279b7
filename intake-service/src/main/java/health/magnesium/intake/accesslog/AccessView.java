package health.magnesium.intake.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line as callers read it.
 *
 * @param seq its place in the tenant's chain
 * @param at when the answer was ready
 * @param actor subject of the token; {@code self} for a patient at the own record, {@code
 *     patient:<digest>} for a patient anywhere else
 * @param client the program that asked; absent where the token did not say
 * @param person stands for one person as long as they are not erased; absent where nobody is named
 * @param operation operationId of the API document; absent for a request that reached none
 * @param purpose absent where it was not said
 * @param source address, of patients the network only; absent where it is not known
 * @param outcome HTTP status
 * @param traceId under which the service logged the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = AccessView.EXAMPLE)
public record AccessView(
    long seq,
    Instant at,
    String actor,
    @Nullable String client,
    @Nullable String person,
    @Nullable String operation,
    @Nullable String purpose,
    @Nullable String source,
    int outcome,
    @Nullable String traceId) {

  static final String EXAMPLE =
      """
      {"seq": 4711, "at": "2026-11-22T19:36:22.918852Z", "actor": "dr-mendel", "client": "ward-app", \
      "person": "0c5b7a9e1f2d4c6b8a7e9f0d1c2b3a4f0c5b7a9e1f2d4c6b8a7e9f0d1c2b3a4f", \
      "operation": "getIntake", "purpose": "TREAT", "source": "203.0.113.77", "outcome": 200, \
      "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}""";

  static AccessView of(LoggedAccess access) {
    var line = access.line;
    return new AccessView(
        access.key.seq(),
        line.accessedAt(),
        line.actor(),
        line.client(),
        line.person() == null ? null : line.person().hex(),
        line.operation(),
        line.purpose(),
        line.source(),
        line.outcome(),
        line.traceId());
  }
}
