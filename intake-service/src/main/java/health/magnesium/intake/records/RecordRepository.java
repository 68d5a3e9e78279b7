package health.magnesium.intake.records;

import health.magnesium.intake.patients.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries over one kind of row, always within one person's record. */
public interface RecordRepository<E extends PersonalRecord>
    extends PanacheRepositoryBase<E, RecordKey> {

  /** The row of this person with this id. */
  default Optional<E> find(Person person, UUID id) {
    return findByIdOptional(RecordKey.of(person, id));
  }

  /** The person's rows in the order of their ids, from the one after {@code after}. */
  default List<E> list(Person person, @Nullable UUID after, int most) {
    var query =
        after == null
            ? find(
                "key.tenantId = ?1 and key.patientId = ?2 order by key.id",
                person.tenantId(),
                person.patientId())
            : find(
                "key.tenantId = ?1 and key.patientId = ?2 and key.id > ?3 order by key.id",
                person.tenantId(),
                person.patientId(),
                after);
    return query.page(Page.ofSize(most)).list();
  }

  /** All of the person's rows in the order of their ids. */
  default List<E> listAll(Person person) {
    return list(
        "key.tenantId = ?1 and key.patientId = ?2 order by key.id",
        person.tenantId(),
        person.patientId());
  }
}
