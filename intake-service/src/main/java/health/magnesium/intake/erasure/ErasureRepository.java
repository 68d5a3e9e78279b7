package health.magnesium.intake.erasure;

import health.magnesium.intake.patients.PatientKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Removes rows, and keeps the proofs of it. */
@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<Erasure, Erasure.Key> {

  private static final String NOTHING_WRITTEN_SINCE =
      Arrays.stream(Store.values())
          .filter(store -> store.writtenAt() != null)
          .map(
              store ->
                  "not exists (select 1 from %s s where s.tenant_id = p.tenant_id and s.patient_id = p.patient_id and s.%s >= ?2)"
                      .formatted(store.table(), store.writtenAt()))
          .collect(Collectors.joining(" and "));

  /** Removes what the store holds of the person; answers how many rows that was. */
  long erase(Store store, PatientKey key) {
    return getEntityManager()
        .createNativeQuery(
            "delete from " + store.table() + " where tenant_id = ?1 and patient_id = ?2")
        .setParameter(1, key.tenantId())
        .setParameter(2, key.patientId())
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

  /** People of whose record nothing was written since that moment, at most so many. */
  @SuppressWarnings("unchecked") // ids are UUIDs
  List<UUID> listUntouchedSince(String tenantId, Instant moment, int most) {
    return getEntityManager()
        .createNativeQuery(
            "select p.patient_id from patient p where p.tenant_id = ?1 and "
                + NOTHING_WRITTEN_SINCE,
            UUID.class)
        .setParameter(1, tenantId)
        .setParameter(2, moment)
        .setMaxResults(most)
        .getResultList();
  }

  /** Whether that is still so of this person, whom the caller holds. */
  boolean isUntouchedSince(PatientKey key, Instant moment) {
    return !getEntityManager()
        .createNativeQuery(
            "select 1 from patient p where p.tenant_id = ?1 and p.patient_id = ?3 and "
                + NOTHING_WRITTEN_SINCE)
        .setParameter(1, key.tenantId())
        .setParameter(2, moment)
        .setParameter(3, key.patientId())
        .getResultList()
        .isEmpty();
  }

  /** Forgets the tenant's idempotency keys that were used before that moment. */
  void forgetKeys(String tenantId, Instant usedBefore) {
    getEntityManager()
        .createNativeQuery("delete from idempotency_key where tenant_id = ?1 and used_at < ?2")
        .setParameter(1, tenantId)
        .setParameter(2, usedBefore)
        .executeUpdate();
  }
}
