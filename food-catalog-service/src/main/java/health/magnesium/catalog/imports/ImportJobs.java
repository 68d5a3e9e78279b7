package health.magnesium.catalog.imports;

import static health.magnesium.catalog.problem.CatalogProblem.IMPORT_IN_PROGRESS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** The record of imports, as callers ask for them and read them. */
@ApplicationScoped
class ImportJobs {

  private final Session entities;
  private final Runner runner;
  private final ObjectMapper json;
  private final Duration keepFailedFor;

  ImportJobs(Session entities, Runner runner, ObjectMapper json, CatalogConfig config) {
    this.entities = entities;
    this.runner = runner;
    this.json = json;
    this.keepFailedFor = config.imports().keepFailedFor();
  }

  /** A job, and whether this request made it. */
  record Accepted(UUID id, boolean isNew) {}

  /**
   * Records a new job of this runner, or finds the one that the same sender made with the same key.
   *
   * @throws ProblemException 409 while the same content is being imported, 422 when the key was
   *     used for another import
   */
  @Transactional(TxType.REQUIRES_NEW)
  Accepted accept(NewImport asked) {
    var before = withSameKey(asked);
    if (before.isPresent()) {
      return repeated(asked, before.get());
    }
    var upload = asked.upload();
    int inserted =
        entities
            .createNativeMutationQuery(
                """
            insert into import_job (id, tenant, requested_by, idempotency_key, file_name, format,
              official_release, content_sha256, content_bytes, status, runner, created_at)
            values (:id, :tenant, :subject, :key, :name, :format, :release, :sha,
              cast(:bytes as bigint), 'queued', :runner, now())
            on conflict do nothing""")
            .setParameter("id", asked.id())
            .setParameter("tenant", asked.sender().tenant())
            .setParameter("subject", asked.sender().subject())
            .setParameter("key", asked.sender().idempotencyKey())
            .setParameter("name", upload == null ? null : upload.name())
            .setParameter("format", asked.format())
            .setParameter("release", asked.officialRelease())
            .setParameter("sha", asked.sha256())
            .setParameter("bytes", upload == null ? null : upload.bytes(), Long.class)
            .setParameter("runner", runner.id())
            .executeUpdate();
    if (inserted == 1) {
      return new Accepted(asked.id(), true);
    }
    return repeated(asked, withSameKey(asked).orElseThrow(ImportJobs::inProgress));
  }

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

  /**
   * Puts a job that failed or was cancelled back to its beginning, as one of this runner; false if
   * it has not ended so.
   *
   * @throws ProblemException 409 while the same content is being imported
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean restart(UUID id) {
    try {
      int restarted =
          entities
              .createNativeMutationQuery(
                  """
              update import_job
              set status = 'queued', runner = :runner, attempts = 0, cancel_requested = false,
                  phase = 'waiting', phase_since = now(), failure = null, rejects = null,
                  rows_read = 0, rows_total = null, rows_per_second = null, bytes_read = 0,
                  bytes_total = null, seconds_remaining = null, started_at = null,
                  finished_at = null, version = version + 1
              where id = :id and status in ('failed', 'cancelled')""")
              .setParameter("id", id)
              .setParameter("runner", runner.id())
              .executeUpdate();
      return restarted == 1;
    } catch (ConstraintViolationException sameContent) {
      throw inProgress();
    }
  }

  private Optional<ImportJob> withSameKey(NewImport asked) {
    return entities
        .createQuery(
            "select j from ImportJob j where j.tenant = :tenant and j.idempotencyKey = :key",
            ImportJob.class)
        .setParameter("tenant", asked.sender().tenant())
        .setParameter("key", asked.sender().idempotencyKey())
        .getResultStream()
        .findFirst();
  }

  private static Accepted repeated(NewImport asked, ImportJob before) {
    var isSame =
        asked.officialRelease() == null
            ? Objects.equals(before.contentSha256, asked.sha256())
            : asked.officialRelease().equals(before.officialRelease);
    if (!isSame) {
      throw Problems.of(
          CommonProblem.IDEMPOTENCY_KEY_REUSED,
          "The Idempotency-Key was used for another import, see " + before.id + ".");
    }
    return new Accepted(before.id, false);
  }

  private static ProblemException inProgress() {
    return Problems.of(
        IMPORT_IN_PROGRESS,
        "Wait for the end of that import, or cancel it; GET /v1/imports lists it.");
  }

  private ImportView view(ImportJob job) {
    try {
      return ImportView.of(
          job,
          job.report == null ? null : json.readValue(job.report, ImportReport.class),
          job.rejects == null
              ? List.of()
              : List.of(json.readValue(job.rejects, RejectedReason[].class)),
          keepFailedFor);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the report of job " + job.id, e);
    }
  }
}
