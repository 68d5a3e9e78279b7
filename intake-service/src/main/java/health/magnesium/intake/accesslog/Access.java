package health.magnesium.intake.accesslog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One access, before it is a line of the log.
 *
 * @param operation operationId of the API document; null for a request that reached none
 * @param patientId whose record was asked for; null for the whole tenant, or where nobody is named
 * @param outcome HTTP status
 */
public record Access(
    Requester requester, @Nullable String operation, @Nullable UUID patientId, int outcome) {}
