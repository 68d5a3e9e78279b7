package health.magnesium.intake.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
}
