package health.magnesium.catalog.formats.sheets;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.ReadingLog;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sheet with a row of headings, in whatever row that is. */
public final class Table {

  private final String knownHeading;
  private final ReadingLog log;
  private final Consumer<TableRow> reader;
  private @Nullable Headings headings;

  private Table(String knownHeading, ReadingLog log, Consumer<TableRow> reader) {
    this.knownHeading = knownHeading;
    this.log = log;
    this.reader = reader;
  }

  /**
   * Reads the rows below the headings; those above are titles. A row is rejected if the reader
   * throws {@link BadRow}.
   *
   * @param knownHeading by which the row of headings is known
   * @throws ImportRefused if there is no such row
   */
  public static void read(
      PublishedFiles files,
      String name,
      String knownHeading,
      ReadingLog log,
      Consumer<TableRow> reader)
      throws IOException {
    var table = new Table(knownHeading, log, reader);
    Sheet.read(files, name, table::take);
    if (table.headings == null) {
      throw new ImportRefused(name + " has no column " + knownHeading + ".");
    }
  }

  private boolean take(SheetRow row) {
    if (headings == null) {
      var possible = new Headings(row);
      headings = possible.has(knownHeading) ? possible : null;
      return true;
    }
    log.read();
    try {
      row.requireReadable();
      reader.accept(new TableRow(headings, row));
    } catch (BadRow bad) {
      log.reject(row.at(), bad.reason(), row.text());
    }
    return true;
  }
}
