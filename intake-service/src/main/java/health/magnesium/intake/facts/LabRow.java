package health.magnesium.intake.facts;

import health.magnesium.intake.records.PersonalRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The row of a lab. */
@Entity
@Table(name = "lab_fact")
@NullUnmarked
class LabRow extends PersonalRecord {

  @Embedded LabResult lab;
}
