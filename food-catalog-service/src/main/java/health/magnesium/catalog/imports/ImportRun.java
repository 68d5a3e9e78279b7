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
  private final Runner runner;
  private final JobSteps steps;
  private final CatalogConfig.Imports limits;
  private final ObjectMapper json;

  ImportRun(
      AgroalDataSource database,
      Runner runner,
      JobSteps steps,
      CatalogConfig config,
      ObjectMapper json) {
    this.database = database;
    this.runner = runner;
    this.steps = steps;
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
    var rejects = new RejectedRows(database, jobId, limits.maxRejectsKept(), json);
    try (var files = PublishedFiles.open(upload.file(), upload.name(), limits.maxUnpackedBytes());
        var connection = database.getConnection()) {
      var patience = connection.getNetworkTimeout();
      connection.setAutoCommit(false);
      try {
        waitForLongStatements(connection);
        importRelease(jobId, upload, files, connection, rejects);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, patience);
      }
    } finally {
      rejects.complete();
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
    var recognised = PublishedFormats.recognise(files);
    var release = recognised.release();
    var progress = new JobProgress(steps, jobId);
    progress.enter(ImportPhase.READING);
    var rows = new RowsRead(progress, files);
    var log = new ReadingLog(rejects::add, rows::next);
    var staged = StagedRelease.in(connection);
    recognised.read(staged, log);
    staged.complete();
    rows.report();

    var guard = new ImportGuard(limits);
    guard.checkRows(log);
    var merge = new ReleaseMerge(staged, release.notices(), upload.sha256());
    progress.enter(ImportPhase.COMPARING);
    var change = merge.compare();
    guard.checkValues(change);
    if (guard.isOnlyAPart(change)) {
      log.skip("retirement-withheld", change.retired());
      change = merge.withholdRetirement(change);
    }
    log.skip("newer-release-present", change.newerPresent());
    log.skip("only-in-older-release", change.past());
    progress.enter(ImportPhase.WRITING);
    merge.write();
    progress.enter(ImportPhase.INDEXING);
    merge.index();
    rejects.complete(); // whoever sees the job succeeded finds all of them
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
            where id = ? and runner = ? and status = 'running' and not cancel_requested""")) {
      update.setString(1, json.writeValueAsString(report));
      update.setArray(
          2, connection.createArrayOf("text", notices.stream().map(ReleaseNotice::id).toArray()));
      update.setObject(3, jobId);
      update.setObject(4, runner.id());
      if (update.executeUpdate() == 0) {
        throw new ImportCancelled();
      }
    }
  }
}
