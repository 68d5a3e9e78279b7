package health.magnesium.intake.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what records said before. */
@ApplicationScoped
class RecordVersionRepository implements PanacheRepositoryBase<RecordVersion, RecordVersion.Key> {

  private static final String OF_RECORD =
      "key.tenantId = ?1 and key.patientId = ?2 and key.kind = ?3 and key.recordId = ?4 ";

  /** The versions before {@code version}, the newest first, at most so many. */
  List<RecordVersion> listBefore(RecordName name, int version, int most) {
    return find(
            OF_RECORD + "and key.version < ?5 order by key.version desc",
            name.tenantId(),
            name.patientId(),
            name.kind(),
            name.id(),
            version)
        .page(Page.ofSize(most))
        .list();
  }

  /** The number of the newest version; 0 where there is none. */
  int lastVersion(RecordName name) {
    return listBefore(name, Integer.MAX_VALUE, 1).stream()
        .mapToInt(version -> version.key.version())
        .findFirst()
        .orElse(0);
  }

  /** All versions of the person in the order of their keys, after that one, at most so many. */
  @SuppressWarnings("unchecked") // rows are versions
  List<RecordVersion> list(String tenantId, UUID patientId, @Nullable PastVersion after, int most) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from record_version
            where tenant_id = ?1 and patient_id = ?2 and (store, record_id, version) > (?3, ?4, ?5)
            order by store, record_id, version""",
            RecordVersion.class)
        .setParameter(1, tenantId)
        .setParameter(2, patientId)
        .setParameter(3, after == null ? "" : after.recordKind().code())
        .setParameter(4, after == null ? "" : after.recordId())
        .setParameter(5, after == null ? 0 : after.version().version())
        .setMaxResults(most)
        .getResultList();
  }

  boolean isDeleted(RecordName name) {
    return count(
            OF_RECORD + "and change = ?5",
            name.tenantId(),
            name.patientId(),
            name.kind(),
            name.id(),
            Change.DELETED)
        > 0;
  }

  /**
   * Those ids of records of this kind that were deleted: {@code ids[i]} of {@code patientIds[i]}.
   */
  List<Tuple> listDeleted(String tenantId, RecordKind kind, UUID[] patientIds, String[] ids) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select v.patient_id, v.record_id
            from unnest(cast(:patients as uuid[]), cast(:ids as text[])) as named (patient_id, id)
            join record_version v
              on v.tenant_id = :tenant and v.patient_id = named.patient_id and v.store = :store
                and v.record_id = named.id and v.change = 'deleted'""",
            Tuple.class)
        .setParameter("tenant", tenantId)
        .setParameter("store", kind.code())
        .setParameter("patients", patientIds)
        .setParameter("ids", ids)
        .getResultList();
  }
}
