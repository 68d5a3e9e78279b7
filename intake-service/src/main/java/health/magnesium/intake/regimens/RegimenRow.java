package health.magnesium.intake.regimens;

import health.magnesium.intake.records.PersonalRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The row of a regimen. */
@Entity
@Table(name = "regimen")
@NullUnmarked
class RegimenRow extends PersonalRecord {

  @Embedded Regimen regimen;
}
