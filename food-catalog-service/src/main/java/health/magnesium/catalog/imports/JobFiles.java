package health.magnesium.catalog.imports;

import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormats;
import health.magnesium.catalog.official.Downloads;
import health.magnesium.catalog.official.OfficialRelease;
import health.magnesium.catalog.official.OfficialReleases;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The file of a job: as it was sent, or fetched from its publisher. */
@ApplicationScoped
class JobFiles {

  private static final Logger LOG = Logger.getLogger(JobFiles.class);

  private final JobSteps steps;
  private final Uploads uploads;
  private final OfficialReleases releases;
  private final Downloads downloads;
  private final CatalogConfig.Imports limits;

  JobFiles(
      JobSteps steps,
      Uploads uploads,
      OfficialReleases releases,
      Downloads downloads,
      CatalogConfig config) {
    this.steps = steps;
    this.uploads = uploads;
    this.releases = releases;
    this.downloads = downloads;
    this.limits = config.imports();
  }

  /**
   * The file, fetched if need be.
   *
   * @throws ImportRefused if there is none to be had
   * @throws ImportCancelled if the job is cancelled meanwhile
   * @throws InterruptedException if the service stops meanwhile
   */
  Upload of(UUID id) throws IOException, InterruptedException {
    var job = steps.get(id);
    if (job.contentSha256 != null && uploads.has(id)) {
      return new Upload(uploads.file(id), job.contentSha256, job.contentBytes, job.fileName);
    }
    if (job.officialRelease == null) {
      throw new ImportRefused("The file of this import is gone; send it again.");
    }
    return fetch(id, release(job.officialRelease));
  }

  /** What the file is, as far as its form goes. */
  String format(Upload upload) throws IOException {
    try (var files = PublishedFiles.open(upload.file(), upload.name(), limits.maxUnpackedBytes())) {
      return PublishedFormats.recognise(files).format().code();
    }
  }

  void discard(UUID id) {
    try {
      uploads.discard(id);
    } catch (IOException e) {
      LOG.warnf("The file of import %s was not deleted: %s", id, e.getMessage());
    }
  }

  private OfficialRelease release(String name) {
    return releases
        .find(name)
        .orElseThrow(() -> new ImportRefused("No release is called " + name + "."));
  }

  private Upload fetch(UUID id, OfficialRelease release) throws IOException, InterruptedException {
    var progress = new JobProgress(steps, id);
    progress.enter(ImportPhase.DOWNLOADING);
    var fetched =
        downloads.fetch(
            release,
            uploads.unfinished(id),
            (read, total) -> progress.at(() -> HowFar.ofBytes(read, total)));
    var name = Path.of(release.url().getPath()).getFileName().toString();
    var upload = uploads.finish(id, fetched.sha256(), fetched.bytes(), name);
    try {
      steps.received(id, upload, format(upload));
    } catch (ImportRefused none) {
      discard(id);
      throw none;
    }
    return upload;
  }
}
