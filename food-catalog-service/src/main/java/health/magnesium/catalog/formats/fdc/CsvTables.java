package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.ReadingLog;
import java.io.IOException;

/** The CSV files of a release, read one after the other; rows that cannot be used are logged. */
final class CsvTables {

  private final PublishedFiles files;
  private final ReadingLog log;

  CsvTables(PublishedFiles files, ReadingLog log) {
    this.files = files;
    this.log = log;
  }

  /** Finds its columns in a table's header and gives back what reads the row that is current. */
  interface RowReader {
    Runnable of(CsvTable table);
  }

  boolean has(String file) {
    return files.has(file);
  }

  /** Reads a file if it is there. */
  void readIfPresent(String file, RowReader reader) throws IOException {
    if (has(file)) {
      read(file, reader);
    }
  }

  /**
   * Reads a file.
   *
   * @throws ImportRefused if it lacks a column, or ends inside a row
   */
  void read(String file, RowReader reader) throws IOException {
    try (var table = new CsvTable(file, files.open(file))) {
      var row = reader.of(table);
      while (table.next()) {
        log.read();
        try {
          table.checkFields();
          row.run();
        } catch (BadRow bad) {
          if (!table.ended()) {
            throw new ImportRefused(
                "%s is cut off in line %d; nothing was changed."
                    .formatted(file, table.at().number()));
          }
          log.reject(table.at(), bad.reason(), table.row());
        }
      }
    }
  }
}
