package health.magnesium.intake.imports;

import health.magnesium.intake.accesslog.PurposeOfUse;
import health.magnesium.intake.accesslog.Requester;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/** The record of imports; every call belongs to a transaction that is open for the tenant. */
@ApplicationScoped
class ImportJobs {

  private final Session database;
  private final Clock clock;

  ImportJobs(Session database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Records that a file begins to arrive; false if its key names an import already. */
  boolean open(
      ImportJob.Key key, Requester requester, @Nullable String idempotencyKey, boolean atomic) {
    return database
            .createNativeMutationQuery(
                """
                insert into diary_import (tenant_id, id, version, requested_by, client, purpose, source, trace_id, idempotency_key, atomic, status,
                  lines_read, stored, already_there, deleted_since, rejected, dropped, position, checked,
                  cancel_requested, failed_attempts, created_at, heard_at)
                values (:tenant, :id, 1, :by, :client, :purpose, :source, :trace, :key, :atomic, 'receiving',
                  0, 0, 0, 0, 0, 0, 0, false, false, 0, :now, :now)
                on conflict (tenant_id, idempotency_key) do nothing""")
            .setParameter("tenant", key.tenantId())
            .setParameter("id", key.id())
            .setParameter("by", requester.subject())
            .setParameter("client", requester.client(), String.class)
            .setParameter("purpose", word(requester.purpose()), String.class)
            .setParameter("source", requester.source(), String.class)
            .setParameter("trace", requester.traceId(), String.class)
            .setParameter("key", idempotencyKey, String.class)
            .setParameter("atomic", atomic)
            .setParameter("now", clock.instant())
            .executeUpdate()
        == 1;
  }

  /** The file is still arriving. */
  void hear(ImportJob.Key key) {
    change(key, "heard_at = :now where status = 'receiving' and")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** The file has arrived: its lines wait for the worker. */
  void queue(ImportJob.Key key, UploadedFile file) {
    change(
            key,
            """
            status = 'queued', lines_total = :total, lines_read = :refused, rejected = :refused,
              content_bytes = :bytes, content_sha256 = :digest
            where status = 'receiving' and""")
        .setParameter("total", file.lines())
        .setParameter("refused", file.refused())
        .setParameter("bytes", file.bytes())
        .setParameter("digest", file.sha256())
        .executeUpdate();
  }

  /** An import as it is now. */
  Optional<ImportJob> find(ImportJob.Key key) {
    return one("key.id = :id", key.tenantId(), key.id());
  }

  Optional<ImportJob> findByKey(String tenant, String idempotencyKey) {
    return one("idempotencyKey = :id", tenant, idempotencyKey);
  }

  /** Newest first, those with an id below {@code before}; all for null. */
  List<ImportJob> list(String tenant, @Nullable UUID before, int most) {
    return database
        .createSelectionQuery(
            """
            from DiaryImport where key.tenantId = :tenant and (:before is null or key.id < :before)
            order by key.id desc""",
            ImportJob.class)
        .setParameter("tenant", tenant)
        .setParameter("before", before, UUID.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those with lines that wait, the oldest first. */
  List<ImportJob> listOpen(String tenant) {
    return database
        .createSelectionQuery(
            """
            from DiaryImport where key.tenantId = :tenant and status in ('queued', 'running')
            order by key.id""",
            ImportJob.class)
        .setParameter("tenant", tenant)
        .getResultList();
  }

  /**
   * Lets nobody else work on the import until the transaction ends; false if somebody does. Not the
   * row: it can be read and asked to stop meanwhile.
   */
  boolean hold(ImportJob.Key key) {
    return database
        .createNativeQuery(
            "select pg_try_advisory_xact_lock(hashtextextended('import/' || :tenant || '/' || :id, 0))",
            Boolean.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("id", key.id().toString())
        .getSingleResult();
  }

  /** Somebody works on the import; says nothing new where that is known. */
  void begin(ImportJob.Key key) {
    change(
            key,
            "status = 'running', started_at = :now, heard_at = :now where status = 'queued' and")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Whether another transaction waits for something that the present one holds. */
  boolean isAwaited() {
    return database
        .createNativeQuery(
            """
            select exists (select 1 from pg_locks
                           where not granted and transactionid = pg_current_xact_id()::xid)""",
            Boolean.class)
        .getSingleResult();
  }

  /** A batch is done. */
  void advance(ImportJob.Key key, int position, Tally tally) {
    change(
            key,
            """
            failed_attempts = 0, heard_at = :now,
              position = :position, lines_read = lines_read + :lines, stored = stored + :stored,
              already_there = already_there + :there, deleted_since = deleted_since + :deleted,
              rejected = rejected + :rejected
            where""")
        .setParameter("now", clock.instant())
        .setParameter("position", position)
        .setParameter("lines", tally.lines())
        .setParameter("stored", tally.stored())
        .setParameter("there", tally.alreadyThere())
        .setParameter("deleted", tally.deletedSince())
        .setParameter("rejected", tally.rejected())
        .executeUpdate();
  }

  /** Every line has been looked at, and none is bad: from the first line again, to store them. */
  void markChecked(ImportJob.Key key) {
    change(key, "checked = true, position = 0 where").executeUpdate();
  }

  /** All lines are decided, those of people who were erased meanwhile excepted. */
  void succeed(ImportJob.Key key) {
    change(
            key,
            """
            status = 'succeeded', finished_at = :now,
              lines_read = lines_total,
              dropped = lines_total - stored - already_there - deleted_since - rejected
            where""")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Ends an import before all of its lines were decided; what was stored stays. */
  void end(ImportJob.Key key, ImportStatus status, @Nullable String failure) {
    change(
            key,
            """
            status = :status, failure = :failure, finished_at = :now,
              dropped = lines_total - stored - already_there - deleted_since - rejected
            where""")
        .setParameter("status", status.code())
        .setParameter("failure", failure, String.class)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Asks whoever receives the import or works on it to stop. */
  void requestCancel(ImportJob.Key key) {
    change(key, "cancel_requested = true where finished_at is null and").executeUpdate();
  }

  /** Whether somebody has asked to stop; also sees what was said since the transaction began. */
  boolean isCancelRequested(ImportJob.Key key) {
    return database
        .createNativeQuery(
            "select cancel_requested from diary_import where tenant_id = :tenant and id = :id",
            Boolean.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("id", key.id())
        .getSingleResult();
  }

  /** A batch failed and will be tried again; answers how often in a row that was. */
  int countFailure(ImportJob.Key key) {
    return database
        .createNativeQuery(
            """
            update diary_import set failed_attempts = failed_attempts + 1, version = version + 1
            where tenant_id = :tenant and id = :id returning failed_attempts""",
            Integer.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("id", key.id())
        .getSingleResult();
  }

  /** Removes an import whose lines are gone. */
  void remove(ImportJob.Key key) {
    database
        .createNativeMutationQuery(
            "delete from diary_import where tenant_id = :tenant and id = :id")
        .setParameter("tenant", key.tenantId())
        .setParameter("id", key.id())
        .executeUpdate();
  }

  /** Imports that ended long ago, and uploads that broke off. */
  List<UUID> listOld(String tenant, Instant endedBefore, Instant heardBefore) {
    return database
        .createNativeQuery(
            """
            select id from diary_import
            where tenant_id = :tenant
              and (finished_at < :ended or status = 'receiving' and heard_at < :heard)""",
            UUID.class)
        .setParameter("tenant", tenant)
        .setParameter("ended", endedBefore)
        .setParameter("heard", heardBefore)
        .getResultList();
  }

  private static @Nullable String word(@Nullable PurposeOfUse purpose) {
    return purpose == null ? null : purpose.name();
  }

  private Optional<ImportJob> one(String condition, String tenant, Object id) {
    var found =
        database
            .createSelectionQuery(
                "from DiaryImport where key.tenantId = :tenant and " + condition, ImportJob.class)
            .setParameter("tenant", tenant)
            .setParameter("id", id)
            .uniqueResultOptional();
    found.ifPresent(database::refresh); // a statement may have changed the row since it was read
    return found;
  }

  private MutationQuery change(ImportJob.Key key, String changeAndCondition) {
    return database
        .createNativeMutationQuery(
            "update diary_import set version = version + 1, "
                + changeAndCondition
                + " tenant_id = :tenant and id = :id")
        .setParameter("tenant", key.tenantId())
        .setParameter("id", key.id());
  }
}
