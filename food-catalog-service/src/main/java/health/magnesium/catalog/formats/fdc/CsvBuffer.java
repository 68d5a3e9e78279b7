package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublisherText;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Cuts the bytes of a CSV file into rows and fields, where they lie in the buffer. Fields may be
 * quoted, with doubled quotes and line breaks inside; lines end with LF or CRLF.
 */
final class CsvBuffer implements Closeable {

  private static final int LONGEST_ROW_BYTES = 1 << 20;
  private static final int MOST_FIELDS = 256;

  private final String file;
  private final InputStream in;
  private final int[] from = new int[MOST_FIELDS];
  private final int[] to = new int[MOST_FIELDS];
  private final boolean[] doubledQuotes = new boolean[MOST_FIELDS];
  private byte[] buffer = new byte[1 << 18];
  private int rowStart;
  private int rowEnd;
  private int limit;
  private boolean endOfFile;
  private int fields;
  private boolean misplacedQuote;
  private boolean ended = true;
  private long line;
  private long linesOfRow;

  CsvBuffer(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  int fields() {
    return fields;
  }

  /** Whether something stands between a closing quote and the next comma. */
  boolean hasMisplacedQuote() {
    return misplacedQuote;
  }

  /** False for a last row without line end: the file may have been cut off there. */
  boolean ended() {
    return ended;
  }

  /** The line, counted from 1, where the row begins. */
  long line() {
    return line;
  }

  boolean isEmpty(int field) {
    return from[field] == to[field];
  }

  /** The text of a field, without its quotes. */
  String text(int field) {
    var text = PublisherText.decode(Arrays.copyOfRange(buffer, from[field], to[field]));
    return doubledQuotes[field] ? text.replace("\"\"", "\"") : text;
  }

  /** The row as it stands in the file. */
  String row() {
    return PublisherText.decode(Arrays.copyOfRange(buffer, rowStart, rowEnd)).stripTrailing();
  }

  /**
   * The whole number of at most nine digits in a field, {@code 1090.0} included; -1 if it is none.
   */
  int digits(int field) {
    int number = 0;
    int end = to[field];
    int i = from[field];
    for (; i < end && buffer[i] != '.'; i++) {
      int digit = buffer[i] - '0';
      if (digit < 0 || digit > 9 || i - from[field] > 8) {
        return -1;
      }
      number = number * 10 + digit;
    }
    if (i == from[field]) {
      return -1;
    }
    for (i++; i < end; i++) {
      if (buffer[i] != '0') {
        return -1;
      }
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /**
   * Moves to the next row, which may be blank; false at the end.
   *
   * @throws ImportRefused if the file cannot be read to its end
   */
  boolean advance() {
    rowStart = rowEnd;
    line += linesOfRow == 0 ? 1 : linesOfRow;
    while (!cut()) {
      if (endOfFile) {
        throw new ImportRefused(
            "%s is cut off: a quoted field that begins in the row of line %d does not end; nothing was changed."
                .formatted(file, line));
      }
      refill();
    }
    return rowEnd > rowStart;
  }

  /** Cuts the row that begins at rowStart; false if more bytes are needed to see its end. */
  private boolean cut() {
    var bytes = buffer;
    int p = rowStart;
    fields = 0;
    linesOfRow = 1;
    misplacedQuote = false;
    while (true) {
      int begin = p;
      boolean quoted = p < limit && bytes[p] == '"';
      if (quoted) {
        p = endOfQuoted(p);
        if (p < 0) {
          return false;
        }
      } else {
        while (p < limit && bytes[p] != ',' && bytes[p] != '\n') {
          p++;
        }
        keepField(begin, p, false);
      }
      if (p == limit) {
        ended = false;
        rowEnd = p;
        return endOfFile;
      }
      if (bytes[p] == '\n') {
        if (!quoted && p > begin && bytes[p - 1] == '\r') {
          to[fields - 1]--;
        }
        ended = true;
        rowEnd = p + 1;
        return true;
      }
      p++;
    }
  }

  /**
   * Keeps a quoted field; gives the place of the comma or line end after it, -1 if not in sight.
   */
  private int endOfQuoted(int quote) {
    var bytes = buffer;
    boolean doubled = false;
    int p = quote + 1;
    while (true) {
      while (p < limit && bytes[p] != '"') {
        linesOfRow += bytes[p] == '\n' ? 1 : 0;
        p++;
      }
      if (p == limit || p + 1 == limit && !endOfFile) {
        return -1;
      }
      if (p + 1 == limit || bytes[p + 1] != '"') {
        break;
      }
      doubled = true;
      p += 2;
    }
    keepField(quote + 1, p, doubled);
    for (p++; p < limit && bytes[p] != ',' && bytes[p] != '\n'; p++) {
      misplacedQuote |= bytes[p] != '\r';
    }
    return p;
  }

  private void keepField(int begin, int end, boolean doubled) {
    if (fields == MOST_FIELDS) {
      throw new ImportRefused(
          "%s, line %d: more than %d fields.".formatted(file, line, MOST_FIELDS));
    }
    from[fields] = begin;
    to[fields] = end;
    doubledQuotes[fields] = doubled;
    fields++;
  }

  private void refill() {
    int kept = limit - rowStart;
    if (kept >= LONGEST_ROW_BYTES) {
      throw new ImportRefused(
          "%s, line %d: longer than any row of it can be, perhaps a quote without its end."
              .formatted(file, line));
    }
    var target = kept * 2 > buffer.length ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, rowStart, target, 0, kept);
    buffer = target;
    rowStart = 0;
    limit = kept;
    try {
      limit += in.readNBytes(buffer, limit, buffer.length - limit);
      endOfFile = limit < buffer.length;
    } catch (EOFException | ZipException damaged) {
      throw new ImportRefused(
          "%s is damaged or cut off after line %d; nothing was changed.".formatted(file, line));
    } catch (IOException unreadable) {
      throw new ImportRefused("%s cannot be read after line %d.".formatted(file, line));
    }
  }
}
