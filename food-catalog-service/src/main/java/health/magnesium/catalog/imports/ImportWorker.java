package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.http.problem.StorageOutage;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the jobs of this service one after the other, in the order they came. */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int SECONDS_TO_STOP = 5;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("catalog-import").unstarted(work));
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();
  private final JobSteps steps;
  private final ImportRun run;
  private final JobFiles files;
  private volatile boolean isStopping;

  ImportWorker(JobSteps steps, ImportRun run, JobFiles files) {
    this.steps = steps;
    this.run = run;
    this.files = files;
  }

  /** Puts a queued job at the end of the line; does nothing if it stands there. */
  void submit(UUID job) {
    if (known.add(job)) {
      worker.execute(() -> work(job));
    }
  }

  /** Whether the job waits here or is being run. */
  boolean knows(UUID job) {
    return known.contains(job);
  }

  void onStop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
    isStopping = true;
    worker.shutdownNow();
    if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.warn(
          "An import was still running when the service stopped; its changes are rolled back.");
    }
  }

  private void work(UUID job) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      if (steps.begin(job)) {
        LOG.infof("Import %s begins.", job);
        run.run(job, files.of(job));
        LOG.infof("Import %s succeeded.", job);
        files.discard(job);
      }
    } catch (ImportCancelled stopped) {
      leave(job);
    } catch (InterruptedException stopped) {
      leave(job);
    } catch (ImportRefused refused) {
      end(job, ImportStatus.FAILED, refused.reason());
    } catch (IOException | SQLException | RuntimeException e) {
      if (isStopping) {
        leave(job);
      } else {
        fail(job, e);
      }
    } finally {
      context.terminate();
      known.remove(job);
    }
  }

  /** Cancelled by a caller, or by the end of this service; then the next one begins it again. */
  private void leave(UUID job) {
    if (isStopping) {
      Thread.interrupted(); // else the database is not asked
      LOG.infof("Import %s waits for the next start of the service.", job);
      steps.giveBack(job);
    } else {
      end(job, ImportStatus.CANCELLED, null);
    }
  }

  /** Without its database a job can neither go on nor end: it is taken up again by Takeover. */
  private void fail(UUID job, Exception failure) {
    if (StorageOutage.behind(failure).isPresent()) {
      LOG.warnf("Import %s was stopped by an outage of the database.", job);
    } else {
      LOG.errorf(failure, "Import %s failed.", job);
      end(job, ImportStatus.FAILED, "The import failed on our side; nothing was changed.");
    }
  }

  private void end(UUID job, ImportStatus status, @Nullable String why) {
    steps.end(job, status, why);
    LOG.infof("Import %s ended: %s.", job, status.code());
  }
}
