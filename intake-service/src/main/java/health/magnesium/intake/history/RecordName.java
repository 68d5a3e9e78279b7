package health.magnesium.intake.history;

import java.util.UUID;

/**
 * Names one record of a person, also after it is deleted.
 *
 * @param id within its kind: a UUID, the date of a day, or of doses a regimen's UUID and the date
 */
public record RecordName(String tenantId, UUID patientId, RecordKind kind, String id) {}
