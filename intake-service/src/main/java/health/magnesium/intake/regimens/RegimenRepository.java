package health.magnesium.intake.regimens;

import health.magnesium.intake.patients.Person;
import health.magnesium.intake.records.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads regimens. */
@ApplicationScoped
class RegimenRepository implements RecordRepository<RegimenRow> {

  /**
   * Those that run on any day from one date to the other, or of whose doses somebody spoke, in the
   * order of their ids.
   */
  List<RegimenRow> list(Person person, LocalDate from, LocalDate to) {
    return list(
        """
        from RegimenRow r where r.key.tenantId = ?1 and r.key.patientId = ?2
        and ((r.regimen.from is null or r.regimen.from <= ?4)
            and (r.regimen.until is null or r.regimen.until >= ?3)
          or exists (select 1 from DoseDay d
            where d.key.tenantId = ?1 and d.key.patientId = ?2 and d.key.regimenId = r.key.id
            and d.key.day between ?3 and ?4))
        order by r.key.id""",
        person.tenantId(),
        person.patientId(),
        from,
        to);
  }
}
