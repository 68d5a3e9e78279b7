package health.magnesium.catalog.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormats;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseMerge;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.StagedRelease;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Reads one file into the catalog in one transaction: stage, compare, guard, apply, and the job's
 * success with it. Whatever stops it leaves the catalog as it was.
 */
@ApplicationScoped
class ImportRun {

  private final AgroalDataSource database;
  private final ImportJobs jobs;
  private final CatalogConfig.Imports limits;
  private final ObjectMapper json;

  ImportRun(AgroalDataSource database, ImportJobs jobs, CatalogConfig config, ObjectMapper json) {
    this.database = database;
    this.jobs = jobs;
    this.limits = config.imports();
    this.json = json;
  }

  /**
   * Runs to success.
   *
   * @throws ImportRefused if the file cannot be imported
   * @throws ImportCancelled if a caller has cancelled the job
   */
  void run(UUID jobId, Upload upload) throws IOException, SQLException {
    var rejects = new RejectedRows(database, jobId, limits.maxRejectsKept());
    try (var files = PublishedFiles.open(upload.file(), upload.name(), limits.maxUnpackedBytes());
        var connection = database.getConnection()) {
      var patience = connection.getNetworkTimeout();
      connection.setAutoCommit(false);
      try {
        waitForLongStatements(connection);
        importRelease(jobId, upload, files, connection, rejects);
        rejects.write(); // whoever sees the job succeeded finds all of them
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, patience);
      }
    } finally {
      rejects.write();
    }
  }

  /** A request may not wait for a minute, an import may. */
  private static void waitForLongStatements(Connection connection) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, 0);
    try (var statement = connection.createStatement()) {
      statement.execute("set local statement_timeout = 0");
    }
  }

  private void importRelease(
      UUID jobId, Upload upload, PublishedFiles files, Connection connection, RejectedRows rejects)
      throws IOException, SQLException {
    var release = PublishedFormats.recognise(files).release();
    var progress = new Progress(jobs, jobId, files);
    var log = new ReadingLog(rejects::add, progress::row);
    var staged = StagedRelease.in(connection);
    release.read(staged, log);
    staged.complete();
    progress.report();

    var guard = new ImportGuard(limits);
    guard.checkRows(log);
    var merge = new ReleaseMerge(staged, release.notices(), upload.sha256());
    var change = merge.compare();
    guard.checkValues(change);
    if (guard.isOnlyAPart(change)) {
      log.skip("retirement-withheld", change.retired());
      change = merge.withholdRetirement(change);
    }
    log.skip("newer-release-present", change.newerPresent());
    log.skip("only-in-older-release", change.past());
    merge.apply();
    succeed(connection, jobId, release.notices(), ImportReport.of(change, log));
  }

  /** Part of the import's transaction: a job has succeeded exactly if its changes are there. */
  private void succeed(
      Connection connection, UUID jobId, List<ReleaseNotice> notices, ImportReport report)
      throws SQLException, JsonProcessingException {
    try (var update =
        connection.prepareStatement(
            """
            update import_job
            set status = 'succeeded', report = ?, release_ids = ?, finished_at = clock_timestamp(),
                rows_total = rows_read, version = version + 1
            where id = ? and status = 'running' and not cancel_requested""")) {
      update.setString(1, json.writeValueAsString(report));
      update.setArray(
          2, connection.createArrayOf("text", notices.stream().map(ReleaseNotice::id).toArray()));
      update.setObject(3, jobId);
      if (update.executeUpdate() == 0) {
        throw new ImportCancelled();
      }
    }
  }

  /** Writes down how far the job is, now and then. */
  private static final class Progress {

    private static final long NANOS_BETWEEN_REPORTS = 250_000_000L;
    private static final int ROWS_BETWEEN_LOOKS = 500;

    private final ImportJobs jobs;
    private final UUID jobId;
    private final PublishedFiles files;
    private long rows;
    private long reportedAt = System.nanoTime();

    Progress(ImportJobs jobs, UUID jobId, PublishedFiles files) {
      this.jobs = jobs;
      this.jobId = jobId;
      this.files = files;
    }

    void row() {
      rows++;
      if (rows % ROWS_BETWEEN_LOOKS == 0
          && System.nanoTime() - reportedAt > NANOS_BETWEEN_REPORTS) {
        report();
      }
    }

    void report() {
      reportedAt = System.nanoTime();
      if (!jobs.advance(jobId, rows, expectedRows()) || Thread.currentThread().isInterrupted()) {
        throw new ImportCancelled();
      }
    }

    /** All rows, judged by the bytes read until now. */
    private long expectedRows() {
      var read = files.storedBytesRead();
      var all = Math.max(read, files.storedBytes());
      return read == 0 ? rows : Math.round((double) rows * all / read);
    }
  }
}
