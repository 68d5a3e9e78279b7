package health.magnesium.intake.facts;

import health.magnesium.intake.records.PersonalRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The row of a symptom. */
@Entity
@Table(name = "symptom_fact")
@NullUnmarked
class SymptomRow extends PersonalRecord {

  @Embedded Symptom symptom;
}
