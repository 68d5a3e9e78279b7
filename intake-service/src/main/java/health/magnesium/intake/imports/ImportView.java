package health.magnesium.intake.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as callers read it.
 *
 * @param contentBytes null until the file has been received, as {@code contentSha256}
 * @param failure only of one that failed: why
 */
@Schema(name = "Import")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
    UUID id,
    @Schema(
            enumeration = {"receiving", "queued", "running", "succeeded", "failed", "cancelled"},
            examples = "running")
        String status,
    boolean atomic,
    @Nullable Long contentBytes,
    @Nullable String contentSha256,
    Progress progress,
    Report report,
    @Nullable String failure,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @JsonIgnore int version) {

  /**
   * How far it is. Blank lines do not count.
   *
   * @param linesRead looked at; of an atomic import, checked
   * @param linesTotal null until the file has been received
   * @param linesPerSecond since it began to run; null before
   */
  @Schema(name = "ImportProgress")
  record Progress(
      @Schema(examples = "61000") long linesRead,
      @Schema(examples = "100000") @Nullable Long linesTotal,
      @Schema(examples = "5230") @Nullable Long linesPerSecond) {}

  /**
   * What became of the lines so far.
   *
   * @param stored new entries
   * @param alreadyThere entries that an earlier line or request had stored
   * @param deletedSince entries that had been stored before, and deleted since
   * @param rejected see {@code /rejects}
   * @param dropped not dealt with: the import was cancelled or failed, or the person erased
   */
  @Schema(name = "ImportReport")
  record Report(
      @Schema(examples = "60390") long stored,
      long alreadyThere,
      long deletedSince,
      @Schema(examples = "610") long rejected,
      long dropped) {}

  static ImportView of(ImportJob job) {
    return new ImportView(
        job.id(),
        job.status,
        job.atomic,
        job.contentBytes,
        job.contentSha256,
        new Progress(job.linesRead, job.linesTotal, linesPerSecond(job)),
        new Report(job.stored, job.alreadyThere, job.deletedSince, job.rejected, job.dropped),
        job.failure,
        job.createdAt,
        job.startedAt,
        job.finishedAt,
        job.version);
  }

  /** Until the last batch, so that the same version is the same answer. */
  private static @Nullable Long linesPerSecond(ImportJob job) {
    if (job.startedAt == null) {
      return null;
    }
    var until = job.finishedAt == null ? job.heardAt : job.finishedAt;
    return job.linesRead * 1_000 / Math.max(1, Duration.between(job.startedAt, until).toMillis());
  }
}
