package health.magnesium.intake.history;

import java.util.UUID;

/**
 * Names one record of a person, also after it is deleted.
 *
 * @param id within its kind: a UUID, or the date of a day
 */
public record RecordName(String tenantId, UUID patientId, RecordKind kind, String id) {}
