package health.magnesium.catalog.imports;

import health.magnesium.catalog.config.CatalogConfig;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Begins again what was left undone: jobs of a service that died, and jobs of this one that a
 * failure of the database has ended. What they had read was never committed. Looks at the start and
 * then now and then; on the same occasion it deletes files that no job needs any more.
 */
@ApplicationScoped
class Takeover {

  private static final Logger LOG = Logger.getLogger(Takeover.class);
  private static final int MOST_ATTEMPTS = 3;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("catalog-import-takeover").unstarted(work));
  private final AgroalDataSource database;
  private final Runner runner;
  private final OpenJobs jobs;
  private final ImportWorker worker;
  private final Uploads uploads;
  private final CatalogConfig.Imports settings;

  Takeover(
      AgroalDataSource database,
      Runner runner,
      OpenJobs jobs,
      ImportWorker worker,
      Uploads uploads,
      CatalogConfig config) {
    this.database = database;
    this.runner = runner;
    this.jobs = jobs;
    this.worker = worker;
    this.uploads = uploads;
    this.settings = config.imports();
  }

  void onStart(@Observes StartupEvent starting) throws SQLException, IOException {
    look();
    var every = settings.lookEvery().toMillis();
    clock.scheduleWithFixedDelay(this::lookOrWait, every, every, TimeUnit.MILLISECONDS);
  }

  void onStop(@Observes @Priority(1) ShutdownEvent stopping) {
    clock.shutdownNow();
  }

  /** One look. */
  void look() throws SQLException, IOException {
    runner.hold();
    for (var job : jobs.list()) {
      if (!worker.knows(job.id()) && isAbandoned(job)) {
        take(job);
      }
    }
    for (var job : uploads.olderThan(Instant.now().minus(settings.keepFailedFor()))) {
      if (!jobs.needFile(job, settings.keepFailedFor())) {
        uploads.discard(job);
      }
    }
  }

  private boolean isAbandoned(OpenJob job) throws SQLException {
    if (job.runner().equals(runner.id())) {
      return true;
    }
    try (var connection = database.getConnection()) {
      return Runner.isGone(connection, job.runner());
    }
  }

  private void take(OpenJob job) {
    if (job.attempts() >= MOST_ATTEMPTS) {
      jobs.fail(
          job,
          "The service stopped %d times while it ran; nothing was changed."
              .formatted(MOST_ATTEMPTS));
    } else if (job.officialRelease() == null && !uploads.has(job.id())) {
      jobs.fail(
          job,
          "The service stopped before the import ended and its file is gone; nothing was changed. Send the file again.");
    } else if (jobs.adopt(job, runner.id())) {
      LOG.warnf("Import %s was left undone and is begun again.", job.id());
      worker.submit(job.id());
    }
  }

  private void lookOrWait() {
    try {
      look();
    } catch (SQLException | IOException | RuntimeException e) {
      LOG.warnf("Abandoned imports could not be looked for: %s", e.getMessage());
    }
  }
}
