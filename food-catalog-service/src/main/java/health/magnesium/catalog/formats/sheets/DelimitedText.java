package health.magnesium.catalog.formats.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublisherText;
import health.magnesium.catalog.releases.SourceLine;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * Text with a comma or semicolon between cells, in UTF-8 or Windows-1252. It is held in memory
 * whole, which tables that people read allow.
 */
final class DelimitedText {

  private static final int LARGEST_BYTES = 32 << 20;
  private static final int BEGINNING_BYTES = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DelimitedText() {}

  static void read(PublishedFiles files, String name, Predicate<SheetRow> more) throws IOException {
    var bytes = beginning(files, name, LARGEST_BYTES + 1);
    if (bytes.length > LARGEST_BYTES) {
      throw new ImportRefused(name + " is larger than any such table.");
    }
    parse(name, PublisherText.decode(bytes), more);
  }

  /** Reads the rows in the first part of a file, however long it is, up to its last line end. */
  static void readBeginning(PublishedFiles files, String name, Predicate<SheetRow> more)
      throws IOException {
    var text = PublisherText.decode(beginning(files, name, BEGINNING_BYTES));
    parse(name, text.substring(0, text.lastIndexOf('\n') + 1), more);
  }

  private static byte[] beginning(PublishedFiles files, String name, int bytes) throws IOException {
    try (var in = files.open(name)) {
      return in.readNBytes(bytes);
    }
  }

  private static void parse(String name, String encoded, Predicate<SheetRow> more)
      throws IOException {
    var text = encoded.startsWith(BYTE_ORDER_MARK) ? encoded.substring(1) : encoded;
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      int widest = 0;
      for (var rows = csv.iterator(); rows.hasNext(); ) {
        var row = rows.next();
        var at = new SourceLine(name, row.getStartingLineNumber());
        widest = Math.max(widest, row.getFieldCount());
        if (row.getFieldCount() < widest && !rows.hasNext() && !text.endsWith("\n")) {
          throw new ImportRefused(
              name + " is cut off in line " + at.number() + "; nothing was changed.");
        }
        if (!more.test(new SheetRow(at, row.getFields()))) {
          return;
        }
      }
    } catch (CsvParseException notATable) {
      throw new ImportRefused(name + " is no table of text that can be read.");
    }
  }

  private static char separator(String text) {
    var first = text.lines().findFirst().orElse("");
    return count(first, ';') > count(first, ',') ? ';' : ',';
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(character -> character == wanted).count();
  }
}
