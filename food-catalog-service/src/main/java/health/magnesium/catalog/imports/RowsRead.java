package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.PublishedFiles;

/** Counts rows and tells now and then how far the files are read. */
final class RowsRead {

  private static final int ROWS_BETWEEN_LOOKS = 500;

  private final JobProgress progress;
  private final PublishedFiles files;
  private long rows;

  RowsRead(JobProgress progress, PublishedFiles files) {
    this.progress = progress;
    this.files = files;
  }

  /** Another row was read. */
  void next() {
    rows++;
    if (rows % ROWS_BETWEEN_LOOKS == 0) {
      progress.at(this::howFar);
    }
  }

  /** Tells it at once. */
  void report() {
    progress.report(howFar());
  }

  private HowFar howFar() {
    return HowFar.ofRows(rows, files.storedBytesRead(), files.storedBytes());
  }
}
