package health.magnesium.intake.facts;

import health.magnesium.intake.records.PersonalRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The row of a condition. */
@Entity
@Table(name = "condition_fact")
@NullUnmarked
class ConditionRow extends PersonalRecord {

  @Embedded Condition condition;
}
