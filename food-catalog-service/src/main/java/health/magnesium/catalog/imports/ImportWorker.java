package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.ImportRefused;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
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
  private final ImportJobs jobs;
  private final ImportRun run;
  private final Uploads uploads;

  ImportWorker(ImportJobs jobs, ImportRun run, Uploads uploads) {
    this.jobs = jobs;
    this.run = run;
    this.uploads = uploads;
  }

  void submit(UUID jobId, Upload upload) {
    worker.execute(() -> work(jobId, upload));
  }

  void onStop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
    worker.shutdownNow();
    if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.warn(
          "An import was still running when the service stopped; its changes are rolled back.");
    }
  }

  private void work(UUID jobId, Upload upload) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      if (jobs.begin(jobId)) {
        LOG.infof("Import %s begins.", jobId);
        run.run(jobId, upload);
        LOG.infof("Import %s succeeded.", jobId);
      }
    } catch (ImportCancelled stopped) {
      end(jobId, ImportStatus.CANCELLED, null);
    } catch (ImportRefused refused) {
      end(jobId, ImportStatus.FAILED, refused.reason());
    } catch (IOException | SQLException | RuntimeException e) {
      LOG.errorf(e, "Import %s failed.", jobId);
      end(jobId, ImportStatus.FAILED, "The import failed on our side; nothing was changed.");
    } finally {
      context.terminate();
      discard(upload);
    }
  }

  private void end(UUID jobId, ImportStatus status, @Nullable String why) {
    jobs.end(jobId, status, why);
    LOG.infof("Import %s ended: %s.", jobId, status.code());
  }

  private void discard(Upload upload) {
    try {
      uploads.discard(upload.file());
    } catch (IOException e) {
      LOG.warnf("The upload %s was not deleted: %s", upload.file().getFileName(), e.getMessage());
    }
  }
}
