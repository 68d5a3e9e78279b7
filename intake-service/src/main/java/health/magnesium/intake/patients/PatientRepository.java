package health.magnesium.intake.patients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and locks patients. */
@ApplicationScoped
class PatientRepository implements PanacheRepositoryBase<Patient, PatientKey> {

  Optional<Patient> find(PatientKey key) {
    return findByIdOptional(key);
  }

  /** The patient, held until the transaction ends: one writer per person at a time. */
  Optional<Patient> hold(PatientKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The tenant's patients with these ids, held in the order of their ids. */
  @SuppressWarnings("unchecked") // the query names the class
  List<Patient> holdAll(String tenantId, Collection<UUID> patientIds) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from patient
            where tenant_id = :tenant and patient_id = any(cast(:patients as uuid[]))
            order by patient_id for no key update""",
            Patient.class)
        .setParameter("tenant", tenantId)
        .setParameter("patients", patientIds.toArray(UUID[]::new))
        .getResultList();
  }

  /** Lets no other transaction register this patient until the present one ends. */
  void holdUnregistered(PatientKey key) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, key.tenantId() + "/" + key.patientId())
        .getSingleResult();
  }

  /** The tenant's patients in the order of their ids, from the one after {@code after}. */
  List<Patient> list(String tenantId, @Nullable UUID after, int most) {
    var query =
        after == null
            ? find("key.tenantId = ?1 order by key.patientId", tenantId)
            : find(
                "key.tenantId = ?1 and key.patientId > ?2 order by key.patientId", tenantId, after);
    return query.page(Page.ofSize(most)).list();
  }
}
