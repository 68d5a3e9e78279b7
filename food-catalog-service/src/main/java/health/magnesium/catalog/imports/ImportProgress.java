package health.magnesium.catalog.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param phase what is being done; null when the import has ended
 * @param rowsTotal while rows are read an estimate, judged by the bytes read; null before, exact
 *     after
 * @param estimated whether rowsTotal is one
 * @param rowsPerSecond since reading began; null before
 * @param bytesRead of the file, in the phases downloading and reading
 * @param percent of the present phase, 100 at a success; null where it is not known
 * @param secondsRemaining of the present phase, at the rate until now; null where it is not known
 */
@Schema(name = "ImportProgress")
record ImportProgress(
    @Schema(enumeration = {"waiting", "downloading", "reading", "comparing", "writing", "indexing"})
        @Nullable String phase,
    long rowsRead,
    @Schema(examples = "703317") @Nullable Long rowsTotal,
    boolean estimated,
    @Nullable Long rowsPerSecond,
    long bytesRead,
    @Nullable Long bytesTotal,
    @Schema(examples = "42") @Nullable Integer percent,
    @Schema(examples = "17") @Nullable Long secondsRemaining) {

  private static final int ALL = 100;

  static ImportProgress of(ImportJob job) {
    var isOpen = !job.status().isFinal();
    return new ImportProgress(
        isOpen ? job.phase : null,
        job.rowsRead,
        job.rowsTotal,
        job.rowsTotal != null && job.phase.equals(ImportPhase.READING.code()),
        job.rowsPerSecond,
        job.bytesRead,
        job.bytesTotal,
        percent(job),
        isOpen ? job.secondsRemaining : null);
  }

  private static @Nullable Integer percent(ImportJob job) {
    if (job.status() == ImportStatus.SUCCEEDED) {
      return ALL;
    }
    var isKnown = job.bytesTotal != null && job.bytesTotal > 0;
    return isKnown ? (int) Math.min(ALL, ALL * job.bytesRead / job.bytesTotal) : null;
  }
}
