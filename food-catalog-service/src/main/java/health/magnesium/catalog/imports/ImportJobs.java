package health.magnesium.catalog.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The record of imports. Each change is a transaction of its own, beside the import's. */
@ApplicationScoped
class ImportJobs {

  private final Session entities;
  private final ObjectMapper json;

  ImportJobs(Session entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /** Who sent a file, and under which key. */
  record Sender(String tenant, String subject, @Nullable String idempotencyKey) {}

  /**
   * Records a new job, or finds the one that the same sender made with the same key.
   *
   * @return the job's id and whether it is new
   * @throws health.magnesium.http.problem.ProblemException 422 when the key was used for other
   *     content
   */
  @Transactional(TxType.REQUIRES_NEW)
  Accepted accept(Upload upload, String format, Sender sender, UUID runner) {
    var id = UuidCreator.getTimeOrderedEpoch();
    int inserted =
        entities
            .createNativeMutationQuery(
                """
            insert into import_job (id, tenant, requested_by, idempotency_key, file_name, format,
              content_sha256, content_bytes, status, runner, created_at)
            values (:id, :tenant, :subject, :key, :name, :format, :sha, :bytes, 'queued', :runner, now())
            on conflict (tenant, idempotency_key) do nothing""")
            .setParameter("id", id)
            .setParameter("tenant", sender.tenant())
            .setParameter("subject", sender.subject())
            .setParameter("key", sender.idempotencyKey())
            .setParameter("name", upload.name())
            .setParameter("format", format)
            .setParameter("sha", upload.sha256())
            .setParameter("bytes", upload.bytes())
            .setParameter("runner", runner)
            .executeUpdate();
    return inserted == 1 ? new Accepted(id, true) : sameAsBefore(upload, sender);
  }

  /** A job, and whether this request made it. */
  record Accepted(UUID id, boolean isNew) {}

  Optional<ImportView> findImport(UUID id) {
    return entities
        .createQuery("select j from ImportJob j where j.id = :id", ImportJob.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(this::view);
  }

  /** Newest first, those with an id below {@code before}. */
  List<ImportView> listImports(UUID before, int limit) {
    return entities
        .createQuery(
            """
            select j from ImportJob j where j.id < :before order by j.id desc""",
            ImportJob.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  /** Marks a queued job as running; false if it was cancelled meanwhile. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean begin(UUID id) {
    return entities
            .createNativeMutationQuery(
                """
            update import_job set status = 'running', started_at = now(), version = version + 1
            where id = :id and status = 'queued'""")
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** Notes how far the job is; false if it is to be stopped. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean advance(UUID id, long rowsRead, long rowsExpected) {
    return entities
            .createNativeMutationQuery(
                """
            update import_job
            set rows_read = :rows, rows_total = :expected, version = version + 1,
                rows_per_second = round(:rows / greatest(0.001, extract(epoch from now() - started_at)))
            where id = :id and status = 'running' and not cancel_requested""")
            .setParameter("id", id)
            .setParameter("rows", rowsRead)
            .setParameter("expected", rowsExpected)
            .executeUpdate()
        == 1;
  }

  /** Ends a job that did not succeed. */
  @Transactional(TxType.REQUIRES_NEW)
  void end(UUID id, ImportStatus status, @Nullable String failure) {
    entities
        .createNativeMutationQuery(
            """
        update import_job
        set status = :status, failure = :failure, finished_at = now(), version = version + 1
        where id = :id and status in ('queued', 'running')""")
        .setParameter("id", id)
        .setParameter("status", status.code())
        .setParameter("failure", failure)
        .executeUpdate();
  }

  /** Cancels a queued job at once, asks a running one to stop. */
  @Transactional(TxType.REQUIRES_NEW)
  void cancel(UUID id) {
    entities
        .createNativeMutationQuery(
            """
        update import_job
        set cancel_requested = true, version = version + 1,
            status = case status when 'queued' then 'cancelled' else status end,
            finished_at = case status when 'queued' then now() else finished_at end
        where id = :id and status in ('queued', 'running')""")
        .setParameter("id", id)
        .executeUpdate();
  }

  private Accepted sameAsBefore(Upload upload, Sender sender) {
    var before =
        entities
            .createQuery(
                "select j from ImportJob j where j.tenant = :tenant and j.idempotencyKey = :key",
                ImportJob.class)
            .setParameter("tenant", sender.tenant())
            .setParameter("key", sender.idempotencyKey())
            .getSingleResult();
    if (!before.contentSha256.equals(upload.sha256())) {
      throw Problems.of(
          CommonProblem.IDEMPOTENCY_KEY_REUSED,
          "The Idempotency-Key was used for another file, see import " + before.id + ".");
    }
    return new Accepted(before.id, false);
  }

  private ImportView view(ImportJob job) {
    try {
      return ImportView.of(
          job, job.report == null ? null : json.readValue(job.report, ImportReport.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the report of job " + job.id, e);
    }
  }
}
