package health.magnesium.catalog.formats.sheets;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipException;

/** A file that is a table: the first sheet of a workbook, or delimited text. */
public final class Sheet {

  private static final byte[] XLSX = {'P', 'K', 3, 4};
  private static final byte[] XLS = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int FIRST_BYTES = 512;

  private Sheet() {}

  private enum Kind {
    XLSX,
    XLS,
    TEXT,
    NONE
  }

  /**
   * Reads a table from its first row, blank ones left out, until the reader has enough.
   *
   * @param more whether it wants more rows
   * @throws ImportRefused if it is no table, or damaged
   */
  public static void read(PublishedFiles files, String name, Predicate<SheetRow> more)
      throws IOException {
    rows(files, name, row -> row.filled() == 0 || more.test(row), DelimitedText::read);
  }

  /** The first rows that are not blank, or none if the file is no table that can be read. */
  public static List<SheetRow> head(PublishedFiles files, String name, int rows)
      throws IOException {
    List<SheetRow> head = new ArrayList<>();
    Predicate<SheetRow> more =
        row -> {
          if (row.filled() > 0) {
            head.add(row);
          }
          return head.size() < rows;
        };
    try {
      rows(files, name, more, DelimitedText::readBeginning);
    } catch (ImportRefused notATable) {
      return List.of();
    }
    return head;
  }

  private interface TextReader {
    void read(PublishedFiles files, String name, Predicate<SheetRow> more) throws IOException;
  }

  private static void rows(
      PublishedFiles files, String name, Predicate<SheetRow> more, TextReader text)
      throws IOException {
    try {
      switch (kind(files, name)) {
        case XLSX -> Workbook.readXlsx(files, name, more);
        case XLS -> Workbook.readXls(files, name, more);
        case TEXT -> text.read(files, name, more);
        case NONE -> throw new ImportRefused(name + " is no table.");
      }
    } catch (EOFException | ZipException damaged) {
      throw new ImportRefused(name + " is damaged or cut off; nothing was changed.");
    }
  }

  private static Kind kind(PublishedFiles files, String name) throws IOException {
    byte[] first;
    try (var in = files.open(name)) {
      first = in.readNBytes(FIRST_BYTES);
    }
    if (startsWith(first, XLSX)) {
      return Kind.XLSX;
    }
    if (startsWith(first, XLS)) {
      return Kind.XLS;
    }
    return first.length == 0 || hasNul(first) ? Kind.NONE : Kind.TEXT;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
