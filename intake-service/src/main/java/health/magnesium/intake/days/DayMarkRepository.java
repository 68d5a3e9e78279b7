package health.magnesium.intake.days;

import health.magnesium.http.problem.Faults;
import health.magnesium.intake.patients.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the marks of a person's days. */
@ApplicationScoped
class DayMarkRepository implements PanacheRepositoryBase<DayMark, DayMark.Key> {

  Optional<DayMark> find(Person person, LocalDate day) {
    return findByIdOptional(DayMark.Key.of(person, day));
  }

  /** The marked days in order, from the one after {@code after}, at most so many. */
  List<DayMark> list(Person person, @Nullable LocalDate after, int most) {
    return find(
            "key.tenantId = ?1 and key.patientId = ?2 and key.day > ?3 order by key.day",
            person.tenantId(),
            person.patientId(),
            after == null ? Faults.FIRST_DATE.minusDays(1) : after)
        .page(Page.ofSize(most))
        .list();
  }

  /** The marked days from one date to the other, both included, in order. */
  List<DayMark> list(Person person, LocalDate from, LocalDate to) {
    return list(
        "key.tenantId = ?1 and key.patientId = ?2 and key.day between ?3 and ?4 order by key.day",
        person.tenantId(),
        person.patientId(),
        from,
        to);
  }
}
