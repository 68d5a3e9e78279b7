package health.magnesium.catalog.formats;

import health.magnesium.catalog.releases.SourceLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What happens while files are read: rows read, left out on purpose, and rejected. */
public final class ReadingLog {

  private final Consumer<RejectedRow> rejects;
  private final Runnable everyRow;
  private final Map<String, Long> skipped = new TreeMap<>();
  private long rowsRead;
  private long rowsRejected;

  /**
   * A log with nothing in it.
   *
   * @param rejects gets each rejected row
   * @param everyRow is run after each row; may throw to stop the reading
   */
  public ReadingLog(Consumer<RejectedRow> rejects, Runnable everyRow) {
    this.rejects = rejects;
    this.everyRow = everyRow;
  }

  /** Another row was read, usable or not. */
  public void read() {
    rowsRead++;
    everyRow.run();
  }

  /** A row was left out on purpose. */
  public void skip(String reason) {
    skip(reason, 1);
  }

  /** Rows or foods were left out on purpose. */
  public void skip(String reason, long rows) {
    if (rows > 0) {
      skipped.merge(reason, rows, Long::sum);
    }
  }

  /** A row cannot be used. */
  public void reject(SourceLine at, String reason, String row) {
    rowsRejected++;
    rejects.accept(new RejectedRow(at.file(), at.number(), reason, row));
  }

  public long rowsRead() {
    return rowsRead;
  }

  public long rowsRejected() {
    return rowsRejected;
  }

  /** How many were left out on purpose, by reason. */
  public Map<String, Long> rowsSkipped() {
    return new LinkedHashMap<>(skipped);
  }
}
