package health.magnesium.catalog.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as callers read it.
 *
 * @param officialRelease the name it was asked for by; null for a file that was sent
 * @param contentBytes null until a release has been fetched, as is its checksum
 * @param release the first of releases
 * @param releases what the files turned out to be, one for each dataset in them
 * @param report only of one that succeeded
 * @param rejects why rows could not be used, with counts; also of one that failed
 * @param failure only of one that failed: why, and that nothing was changed
 * @param restartableUntil only of one that failed or was cancelled: as long its file is kept
 */
@Schema(name = "Import")
record ImportView(
    UUID id,
    @Schema(enumeration = {"queued", "running", "succeeded", "failed", "cancelled"}) String status,
    @Schema(examples = "usda-fdc-foundation-2025-04-24") @Nullable String officialRelease,
    @Schema(examples = "sr28.zip") @Nullable String fileName,
    @Nullable Long contentBytes,
    @Nullable String contentSha256,
    @Schema(examples = "usda-sr28-ascii") @Nullable String format,
    @Schema(examples = "usda-sr28") @Nullable String release,
    List<String> releases,
    ImportProgress progress,
    @Nullable ImportReport report,
    List<RejectedReason> rejects,
    @Nullable String failure,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant restartableUntil,
    @JsonIgnore int version) {

  static ImportView of(
      ImportJob job,
      @Nullable ImportReport report,
      List<RejectedReason> rejects,
      Duration keepFailedFor) {
    return new ImportView(
        job.id,
        job.status,
        job.officialRelease,
        job.fileName,
        job.contentBytes,
        job.contentSha256,
        job.format,
        job.releaseIds.isEmpty() ? null : job.releaseIds.getFirst(),
        job.releaseIds,
        ImportProgress.of(job),
        report,
        rejects,
        job.failure,
        job.createdAt,
        job.startedAt,
        job.finishedAt,
        job.status().isRestartable() ? job.finishedAt.plus(keepFailedFor) : null,
        job.version);
  }
}
