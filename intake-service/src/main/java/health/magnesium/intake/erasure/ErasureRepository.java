package health.magnesium.intake.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Removes rows, and keeps the proofs of it. */
@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<Erasure, Erasure.Key> {

  /** Removes what the store holds of the person; answers how many rows that was. */
  long erase(Store store, String tenantId, UUID patientId) {
    return getEntityManager()
        .createNativeQuery(
            "delete from " + store.table() + " where tenant_id = ?1 and patient_id = ?2")
        .setParameter(1, tenantId)
        .setParameter(2, patientId)
        .executeUpdate();
  }

  /** The latest erasure of that person. */
  Optional<Erasure> findLatest(String tenantId, String personDigest) {
    return find(
            "key.tenantId = ?1 and key.personDigest = ?2 order by key.erasedAt desc",
            tenantId,
            personDigest)
        .firstResultOptional();
  }
}
