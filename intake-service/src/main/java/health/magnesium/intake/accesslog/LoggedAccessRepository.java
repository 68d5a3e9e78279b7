package health.magnesium.intake.accesslog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines. */
@ApplicationScoped
class LoggedAccessRepository implements PanacheRepositoryBase<LoggedAccess, LineKey> {

  /** The lines asked for, latest first, from the one before {@code before}. */
  List<LoggedAccess> list(AccessQuery query, @Nullable Long before, int most) {
    var conditions = query.conditions();
    if (before != null) {
      conditions.add("key.seq", "<", before);
    }
    return find(conditions.text(), Sort.descending("key.seq"), conditions.values())
        .page(Page.ofSize(most))
        .list();
  }

  /** The lines that follow, in the order of the chain. */
  List<LoggedAccess> listAfter(String tenantId, long seq, int most) {
    return find("key.tenantId = ?1 and key.seq > ?2", Sort.ascending("key.seq"), tenantId, seq)
        .page(Page.ofSize(most))
        .list();
  }
}
