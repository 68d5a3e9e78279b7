package health.magnesium.intake.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Keys that have been used, and those in use right now. */
@ApplicationScoped
class UsedKeyRepository implements PanacheRepositoryBase<UsedKey, UsedKey.Id> {

  /** Takes the key for this transaction; false while another transaction has it. */
  boolean take(UsedKey.Id id) {
    var name = "idempotency/" + id.tenantId() + "/" + id.patientId() + "/" + id.key();
    return (Boolean)
        getEntityManager()
            .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
            .setParameter(1, name)
            .getSingleResult();
  }

  /** Forgets the person's keys that were used before that moment. */
  void forget(UsedKey.Id id, Instant usedBefore) {
    delete(
        "id.tenantId = ?1 and id.patientId = ?2 and usedAt < ?3",
        id.tenantId(),
        id.patientId(),
        usedBefore);
  }
}
