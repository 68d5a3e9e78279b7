package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseChange;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, counted in foods of the file but for the last two.
 *
 * @param foodsKept foods of the file that are in the catalog now
 * @param foodsRetired foods of the source that the file no longer has
 * @param magnesiumKnown foods kept with a magnesium number
 * @param magnesiumUnknown foods kept without one
 * @param rejected rows that could not be used; see {@code /rejects}
 * @param skipped rows or foods left out on purpose, by reason
 */
@Schema(name = "ImportReport")
record ImportReport(
    @Schema(examples = "8789") int foodsKept,
    int foodsCreated,
    int foodsRevised,
    int foodsUnchanged,
    int foodsRetired,
    @Schema(examples = "8050") int magnesiumKnown,
    @Schema(examples = "739") int magnesiumUnknown,
    long rejected,
    Map<String, Long> skipped) {

  static ImportReport of(ReleaseChange change, ReadingLog log) {
    return new ImportReport(
        change.kept(),
        change.created(),
        change.revised(),
        change.unchanged(),
        change.retired(),
        change.magnesiumKnown(),
        change.magnesiumUnknown(),
        log.rowsRejected(),
        log.rowsSkipped());
  }
}
