package health.magnesium.catalog.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as callers read it.
 *
 * @param release the first of releases
 * @param releases what the files turned out to be, one for each dataset in them
 * @param report only of one that succeeded
 * @param failure only of one that failed: why, and that nothing was changed
 */
@Schema(name = "Import")
record ImportView(
    UUID id,
    @Schema(enumeration = {"queued", "running", "succeeded", "failed", "cancelled"}) String status,
    @Schema(examples = "sr28.zip") @Nullable String fileName,
    long contentBytes,
    String contentSha256,
    @Schema(examples = "usda-sr28-ascii") @Nullable String format,
    @Schema(examples = "usda-sr28") @Nullable String release,
    List<String> releases,
    Progress progress,
    @Nullable ImportReport report,
    @Nullable String failure,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @JsonIgnore int version) {

  /**
   * Rows of the files.
   *
   * @param rowsTotal null until they are counted
   * @param rowsPerSecond since the job began to run; null before
   */
  @Schema(name = "ImportProgress")
  record Progress(
      long rowsRead,
      @Schema(examples = "703317") @Nullable Long rowsTotal,
      @Nullable Long rowsPerSecond) {}

  static ImportView of(ImportJob job, @Nullable ImportReport report) {
    return new ImportView(
        job.id,
        job.status,
        job.fileName,
        job.contentBytes,
        job.contentSha256,
        job.format,
        job.releaseIds.isEmpty() ? null : job.releaseIds.getFirst(),
        job.releaseIds,
        new Progress(job.rowsRead, job.rowsTotal, job.rowsPerSecond),
        report,
        job.failure,
        job.createdAt,
        job.startedAt,
        job.finishedAt,
        job.version);
  }
}
