package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.ImportRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/**
 * The way of a job from its beginning to its end, step by step, each a transaction of its own
 * beside the import's. A step of a job that another runner has taken over does nothing.
 */
@ApplicationScoped
class JobSteps {

  private final Session entities;
  private final Runner runner;

  JobSteps(Session entities, Runner runner) {
    this.entities = entities;
    this.runner = runner;
  }

  @Transactional(TxType.REQUIRES_NEW)
  ImportJob get(UUID id) {
    return entities.find(ImportJob.class, id);
  }

  /** Marks a queued job as running; false if it was cancelled meanwhile. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean begin(UUID id) {
    entities
        .createNativeMutationQuery("delete from rejected_row where job_id = :id")
        .setParameter("id", id)
        .executeUpdate();
    return took(
        id,
        """
        update import_job
        set status = 'running', started_at = now(), attempts = attempts + 1, version = version + 1
        where id = :id and runner = :runner and status = 'queued'""");
  }

  /** Begins a phase; false if the job is to be stopped. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean enter(UUID id, ImportPhase phase) {
    return isOne(
        step(
                id,
                """
            update import_job
            set phase = :phase, phase_since = clock_timestamp(), bytes_read = 0,
                bytes_total = null, seconds_remaining = null, version = version + 1
            where id = :id and runner = :runner and status = 'running' and not cancel_requested""")
            .setParameter("phase", phase.code()));
  }

  /** Notes how far the phase is; false if the job is to be stopped. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean advance(UUID id, HowFar howFar) {
    return isOne(
        step(
                id,
                """
            update import_job
            set rows_read = :rows, rows_total = cast(:rowsTotal as bigint),
                rows_per_second = case when :rows > 0 then round(:rows / seconds) end,
                bytes_read = :bytes, bytes_total = cast(:bytesTotal as bigint),
                seconds_remaining = case when :bytes > 0 then
                  ceil(greatest(0, cast(:bytesTotal as bigint) - :bytes) * seconds / :bytes) end,
                version = version + 1
            from (select greatest(0.001, extract(epoch from clock_timestamp() - phase_since)) as seconds
                  from import_job where id = :id) as phase
            where id = :id and runner = :runner and status = 'running' and not cancel_requested""")
            .setParameter("rows", howFar.rowsRead())
            .setParameter("rowsTotal", howFar.rowsTotal(), Long.class)
            .setParameter("bytes", howFar.bytesRead())
            .setParameter("bytesTotal", howFar.bytesTotal(), Long.class));
  }

  /**
   * Notes what was fetched.
   *
   * @throws ImportRefused if another job is importing the same content
   */
  @Transactional(TxType.REQUIRES_NEW)
  void received(UUID id, Upload upload, String format) {
    var isFirst =
        isOne(
            step(
                    id,
                    """
                update import_job
                set content_sha256 = :sha, content_bytes = :bytes, file_name = :name,
                    format = :format, version = version + 1
                where id = :id and runner = :runner and status = 'running'
                  and not exists (select from import_job other
                    where other.content_sha256 = :sha and other.id <> :id
                      and other.status in ('queued', 'running'))""")
                .setParameter("sha", upload.sha256())
                .setParameter("bytes", upload.bytes())
                .setParameter("name", upload.name())
                .setParameter("format", format));
    if (!isFirst) {
      throw new ImportRefused("Another import reads the same content; nothing was changed.");
    }
  }

  /** Ends a job that did not succeed. */
  @Transactional(TxType.REQUIRES_NEW)
  void end(UUID id, ImportStatus status, @Nullable String failure) {
    step(
            id,
            """
        update import_job
        set status = :status, failure = :failure, finished_at = now(), version = version + 1
        where id = :id and runner = :runner and status in ('queued', 'running')""")
        .setParameter("status", status.code())
        .setParameter("failure", failure)
        .executeUpdate();
  }

  /** Leaves a job for the next start of the service, as if it had not been begun. */
  @Transactional(TxType.REQUIRES_NEW)
  void giveBack(UUID id) {
    took(
        id,
        """
        update import_job
        set status = 'queued', phase = 'waiting', attempts = attempts - 1, version = version + 1
        where id = :id and runner = :runner and status = 'running'""");
  }

  private boolean took(UUID id, String sql) {
    return isOne(step(id, sql));
  }

  private MutationQuery step(UUID id, String sql) {
    return entities
        .createNativeMutationQuery(sql)
        .setParameter("id", id)
        .setParameter("runner", runner.id());
  }

  private static boolean isOne(MutationQuery step) {
    return step.executeUpdate() == 1;
  }
}
