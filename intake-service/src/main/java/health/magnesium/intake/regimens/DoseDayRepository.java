package health.magnesium.intake.regimens;

import health.magnesium.intake.patients.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what was said of doses. */
@ApplicationScoped
class DoseDayRepository implements PanacheRepositoryBase<DoseDay, DoseDay.Key> {

  Optional<DoseDay> find(Person person, UUID regimenId, LocalDate day) {
    return findByIdOptional(DoseDay.Key.of(person, regimenId, day));
  }

  /** All days of a regimen that somebody spoke of. */
  List<DoseDay> list(Person person, UUID regimenId) {
    return list(
        "key.tenantId = ?1 and key.patientId = ?2 and key.regimenId = ?3",
        person.tenantId(),
        person.patientId(),
        regimenId);
  }

  /** The days of all regimens that somebody spoke of, both dates included. */
  List<DoseDay> list(Person person, LocalDate from, LocalDate to) {
    return list(
        "key.tenantId = ?1 and key.patientId = ?2 and key.day between ?3 and ?4",
        person.tenantId(),
        person.patientId(),
        from,
        to);
  }
}
