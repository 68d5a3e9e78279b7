package health.magnesium.catalog.imports;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is in its present phase.
 *
 * @param rowsTotal an estimate; null while nothing is known
 * @param bytesRead of the file as it is stored or sent
 * @param bytesTotal null while nothing is known
 */
record HowFar(long rowsRead, @Nullable Long rowsTotal, long bytesRead, @Nullable Long bytesTotal) {

  /** Of a download. */
  static HowFar ofBytes(long bytesRead, long bytesTotal) {
    return new HowFar(0, null, bytesRead, bytesTotal == 0 ? null : bytesTotal);
  }

  /** Of the rows of files; the total is judged by the bytes read until now. */
  static HowFar ofRows(long rowsRead, long bytesRead, long bytesTotal) {
    var total = Math.max(bytesRead, bytesTotal);
    var rows = bytesRead == 0 ? null : Math.round((double) rowsRead * total / bytesRead);
    return new HowFar(rowsRead, rows, bytesRead, total);
  }
}
