package health.magnesium.intake.regimens;

import health.magnesium.http.problem.Faults;
import health.magnesium.intake.patients.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /** The days of all regimens in the order of regimen and day, after that one, at most so many. */
  @SuppressWarnings("unchecked") // rows are days of doses
  List<DoseDay> list(Person person, @Nullable DosesView after, int most) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from dose_day
            where tenant_id = ?1 and patient_id = ?2 and (regimen_id, day) > (?3, ?4)
            order by regimen_id, day""",
            DoseDay.class)
        .setParameter(1, person.tenantId())
        .setParameter(2, person.patientId())
        .setParameter(3, after == null ? new UUID(0, 0) : after.regimenId())
        .setParameter(4, after == null ? Faults.FIRST_DATE : after.date())
        .setMaxResults(most)
        .getResultList();
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
