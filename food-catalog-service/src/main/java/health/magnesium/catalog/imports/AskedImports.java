package health.magnesium.catalog.imports;

import static health.magnesium.catalog.problem.CatalogProblem.IMPORT_NOT_RECOGNISED;

import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.http.access.Caller;
import health.magnesium.http.idempotency.IdempotencyKey;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes jobs of what callers send or ask for. */
@ApplicationScoped
class AskedImports {

  private final Uploads uploads;
  private final JobFiles files;
  private final ImportJobs jobs;
  private final ImportWorker worker;
  private final Caller caller;

  AskedImports(
      Uploads uploads, JobFiles files, ImportJobs jobs, ImportWorker worker, Caller caller) {
    this.uploads = uploads;
    this.files = files;
    this.jobs = jobs;
    this.worker = worker;
    this.caller = caller;
  }

  /** Takes a file in. */
  Response file(InputStream body, @Nullable String name, @Nullable String key) throws IOException {
    var sender = sender(key);
    var id = UuidCreator.getTimeOrderedEpoch();
    var isKept = false;
    try {
      var upload = uploads.receive(id, body, name);
      var job = jobs.accept(NewImport.ofFile(id, sender, upload, format(upload)));
      isKept = job.isNew();
      return accepted(job);
    } finally {
      if (!isKept) {
        uploads.discard(id);
      }
    }
  }

  /** Takes note of a release to be fetched. */
  Response release(String name, @Nullable String key) {
    var id = UuidCreator.getTimeOrderedEpoch();
    return accepted(jobs.accept(NewImport.ofRelease(id, sender(key), name)));
  }

  /** The answer about a job that waits for its turn. */
  Response queued(UUID id) {
    worker.submit(id);
    return answer(id);
  }

  private Response accepted(ImportJobs.Accepted job) {
    return job.isNew() ? queued(job.id()) : answer(job.id());
  }

  private Response answer(UUID id) {
    return Response.accepted(jobs.findImport(id).orElseThrow())
        .location(URI.create("/v1/imports/" + id))
        .build();
  }

  private String format(Upload upload) throws IOException {
    try {
      return files.format(upload);
    } catch (ImportRefused refused) {
      throw Problems.of(IMPORT_NOT_RECOGNISED, refused.reason());
    }
  }

  private NewImport.Sender sender(@Nullable String key) {
    return new NewImport.Sender(caller.tenant(), caller.subject(), IdempotencyKey.parse(key));
  }
}
