package health.magnesium.intake.accesslog;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a line says.
 *
 * @param accessedAt when the answer was ready, to the microsecond
 * @param actor subject of the token; {@code self} for a patient at the own record, {@code
 *     patient:<digest>} for a patient anywhere else
 * @param client null where the token does not say
 * @param person digest that only the salt of that person ties to them; null where nobody is named
 * @param operation null for a request that reached no operation
 * @param purpose null where it was not said
 * @param source null where it is not known
 * @param outcome HTTP status that the caller was told
 */
@Embeddable
record Line(
    Instant accessedAt,
    String actor,
    @Nullable String client,
    @Nullable Digest person,
    @Nullable String operation,
    @Nullable String purpose,
    @Nullable String source,
    int outcome,
    @Nullable String traceId) {}
