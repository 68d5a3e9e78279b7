package health.magnesium.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Jobs that have not ended, of this service and of others. */
@ApplicationScoped
class OpenJobs {

  private final Session entities;

  OpenJobs(Session entities) {
    this.entities = entities;
  }

  /** In the order in which they came. */
  @Transactional(TxType.REQUIRES_NEW)
  List<OpenJob> list() {
    return entities
        .createQuery(
            """
            select new health.magnesium.catalog.imports.OpenJob(j.id, j.runner, j.officialRelease, j.attempts)
            from ImportJob j where j.status in ('queued', 'running') order by j.id""",
            OpenJob.class)
        .getResultList();
  }

  /**
   * Makes an abandoned job one of this runner, to be begun again; false if it has ended meanwhile,
   * another runner was faster, or a caller had cancelled it.
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean adopt(OpenJob job, UUID runner) {
    return entities
            .createNativeMutationQuery(
                """
            update import_job
            set runner = :runner, phase = 'waiting', phase_since = now(), version = version + 1,
                status = case when cancel_requested then 'cancelled' else 'queued' end,
                finished_at = case when cancel_requested then now() end
            where id = :id and runner = :before and status in ('queued', 'running')""")
            .setParameter("id", job.id())
            .setParameter("runner", runner)
            .setParameter("before", job.runner())
            .executeUpdate()
        == 1;
  }

  /** Ends an abandoned job that cannot be begun again. */
  @Transactional(TxType.REQUIRES_NEW)
  void fail(OpenJob job, String why) {
    entities
        .createNativeMutationQuery(
            """
        update import_job
        set status = 'failed', failure = :why, finished_at = now(), version = version + 1
        where id = :id and runner = :before and status in ('queued', 'running')""")
        .setParameter("id", job.id())
        .setParameter("before", job.runner())
        .setParameter("why", why)
        .executeUpdate();
  }

  /** Whether a file is still to be read, or may be: its job has not ended well long ago. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean needFile(UUID job, Duration keepFailedFor) {
    return entities
        .createNativeQuery(
            """
            select exists (select from import_job
              where id = :id and (status in ('queued', 'running')
                or status in ('failed', 'cancelled')
                  and finished_at > now() - make_interval(secs => :seconds)))""",
            Boolean.class)
        .setParameter("id", job)
        .setParameter("seconds", (double) keepFailedFor.toSeconds())
        .getSingleResult();
  }
}
