package health.magnesium.intake.regimens;

import health.magnesium.intake.patients.Person;
import health.magnesium.intake.records.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads regimens. */
@ApplicationScoped
class RegimenRepository implements RecordRepository<RegimenRow> {

  /** Those that run on any day from one date to the other, in the order of their ids. */
  List<RegimenRow> list(Person person, LocalDate from, LocalDate to) {
    return list(
        """
        key.tenantId = ?1 and key.patientId = ?2
        and (regimen.from is null or regimen.from <= ?4)
        and (regimen.until is null or regimen.until >= ?3)
        order by key.id""",
        person.tenantId(),
        person.patientId(),
        from,
        to);
  }
}
