package health.magnesium.catalog.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What happens while a file is read: rows read, left out on purpose, and rejected. */
final class ReadingLog {

  private final RejectedRows rejects;
  private final Runnable everyRow;
  private final Map<String, Long> skipped = new TreeMap<>();
  private long rowsRead;

  /**
   * A log with nothing in it.
   *
   * @param everyRow is run after each row; may throw to stop the reading
   */
  ReadingLog(RejectedRows rejects, Runnable everyRow) {
    this.rejects = rejects;
    this.everyRow = everyRow;
  }

  void read() {
    rowsRead++;
    everyRow.run();
  }

  void skip(String reason) {
    skip(reason, 1);
  }

  void skip(String reason, long rows) {
    if (rows > 0) {
      skipped.merge(reason, rows, Long::sum);
    }
  }

  void reject(Lines.Line line, String reason) {
    rejects.add(new RejectedRow(line.file(), line.number(), reason, line.text()));
  }

  long rowsRead() {
    return rowsRead;
  }

  long rowsRejected() {
    return rejects.count();
  }

  Map<String, Long> rowsSkipped() {
    return new LinkedHashMap<>(skipped);
  }
}
