package health.magnesium.catalog.imports;

import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseChange;
import java.math.BigDecimal;

/**
 * Keeps damaged and incomplete files from harming the catalog: a file that was cut off looks like
 * one that retires foods and takes magnesium values away.
 */
final class ImportGuard {

  /** Below this many rows or foods no share is judged. */
  private static final int ENOUGH_TO_JUDGE = 100;

  private final CatalogConfig.Imports limits;

  ImportGuard(CatalogConfig.Imports limits) {
    this.limits = limits;
  }

  /**
   * Checks what was read.
   *
   * @throws ImportRefused if too many rows were unreadable
   */
  void checkRows(ReadingLog log) {
    if (isTooMany(log.rowsRejected(), log.rowsRead(), limits.maxDamagedShare())) {
      throw new ImportRefused(
          "%d of %d rows cannot be used; nothing was changed. See the rejected rows."
              .formatted(log.rowsRejected(), log.rowsRead()));
    }
  }

  /**
   * Checks what would change.
   *
   * @throws ImportRefused if too many foods would lose their magnesium value
   */
  void checkValues(ReleaseChange change) {
    if (isTooMany(change.magnesiumLost(), change.knownBefore(), limits.maxDamagedShare())) {
      throw new ImportRefused(
          "%d of %d foods would lose their magnesium value, so the file is taken for incomplete; nothing was changed."
              .formatted(change.magnesiumLost(), change.knownBefore()));
    }
  }

  /** Whether so many foods are missing that the file is taken for a part of the release. */
  boolean isOnlyAPart(ReleaseChange change) {
    return isTooMany(
        change.retired(), change.retired() + change.knownBefore(), limits.maxRetiredShare());
  }

  private static boolean isTooMany(long some, long all, BigDecimal share) {
    return all >= ENOUGH_TO_JUDGE
        && BigDecimal.valueOf(some).compareTo(share.multiply(BigDecimal.valueOf(all))) > 0;
  }
}
