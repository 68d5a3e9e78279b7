package health.magnesium.intake.facts;

import health.magnesium.intake.records.PersonalRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The row of a medication. */
@Entity
@Table(name = "medication_fact")
@NullUnmarked
class MedicationRow extends PersonalRecord {

  @Embedded Medication medication;
}
