package health.magnesium.catalog.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job that has not ended.
 *
 * @param runner the service that has it
 * @param attempts how often it was begun
 */
record OpenJob(UUID id, UUID runner, @Nullable String officialRelease, int attempts) {}
