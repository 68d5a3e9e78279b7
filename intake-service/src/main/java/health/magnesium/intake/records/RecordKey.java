package health.magnesium.intake.records;

import health.magnesium.intake.patients.Person;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of one row of a person's record. */
@Embeddable
public record RecordKey(String tenantId, UUID patientId, UUID id) {

  /** The key of a row of this person. */
  public static RecordKey of(Person person, UUID id) {
    return new RecordKey(person.tenantId(), person.patientId(), id);
  }
}
