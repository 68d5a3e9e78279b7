package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.releases.SourceLine;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header, one row at a time. Columns are found by name, because they move from
 * release to release. Only what somebody asks for becomes a text: of most rows nobody asks for more
 * than one field.
 */
final class CsvTable implements Closeable {

  /** Stands for a column that the file does not have; its fields are empty. */
  static final int ABSENT = -1;

  private final String file;
  private final CsvBuffer buffer;
  private final Map<String, Integer> columns = new HashMap<>();
  private final int width;

  /**
   * A table whose header is read.
   *
   * @throws ImportRefused if there is none
   */
  CsvTable(String file, InputStream in) {
    this.file = file;
    this.buffer = new CsvBuffer(file, in);
    if (!buffer.advance()) {
      throw new ImportRefused(file + " is empty.");
    }
    this.width = buffer.fields();
    for (int column = 0; column < width; column++) {
      var name = buffer.text(column).replace("\uFEFF", "").replace("\"", "");
      columns.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), column);
    }
  }

  /** Where the first of these columns stands, or {@link #ABSENT}. */
  int find(String... names) {
    for (var name : names) {
      var column = columns.get(name);
      if (column != null) {
        return column;
      }
    }
    return ABSENT;
  }

  /**
   * Where a column stands that has to be there.
   *
   * @throws ImportRefused if it is not
   */
  int column(String... names) {
    int column = find(names);
    if (column == ABSENT) {
      throw new ImportRefused("%s has no column %s.".formatted(file, String.join(" or ", names)));
    }
    return column;
  }

  /**
   * Moves to the next row that is not blank; false at the end.
   *
   * @throws ImportRefused if the file cannot be read to its end
   */
  boolean next() {
    while (buffer.advance()) {
      if (buffer.fields() > 1 || !buffer.isEmpty(0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Checks that the row has as many fields as the header.
   *
   * @throws BadRow if it has not, or a quote stands where none can
   */
  void checkFields() {
    if (buffer.hasMisplacedQuote()) {
      throw new BadRow("misplaced-quote");
    }
    if (buffer.fields() != width) {
      throw new BadRow("wrong-number-of-fields");
    }
  }

  /** The text of a field, without its quotes; empty if the column is absent. */
  String text(int column) {
    return isEmpty(column) ? "" : buffer.text(column);
  }

  /** The whole number of a field, or -1 if it is none. */
  int digits(int column) {
    return isEmpty(column) ? -1 : buffer.digits(column);
  }

  /**
   * The whole number of a field; null if the field is empty.
   *
   * @throws BadRow with this reason if it is none
   */
  @Nullable Integer wholeNumber(int column, String reason) {
    if (isEmpty(column)) {
      return null;
    }
    int number = buffer.digits(column);
    if (number < 0) {
      throw new BadRow(reason);
    }
    return number;
  }

  /** Where the row begins. */
  SourceLine at() {
    return new SourceLine(file, buffer.line());
  }

  /** The row as it stands in the file. */
  String row() {
    return buffer.row();
  }

  /** False for a last row without line end: the file may have been cut off there. */
  boolean ended() {
    return buffer.ended();
  }

  @Override
  public void close() throws IOException {
    buffer.close();
  }

  private boolean isEmpty(int column) {
    return column == ABSENT || buffer.isEmpty(column);
  }
}
