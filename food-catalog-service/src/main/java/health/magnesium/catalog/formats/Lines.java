package health.magnesium.catalog.formats;

import health.magnesium.catalog.releases.SourceLine;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of one file, with LF or CRLF ends. */
public final class Lines implements Closeable {

  private static final int LONGEST_LINE_BYTES = 1 << 16;

  private final String file;
  private final InputStream in;
  private final byte[] chunk = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
  private int position;
  private int limit;
  private long number;

  Lines(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * A line without its end.
   *
   * @param number counted from 1
   * @param ended false for a last line that has no line end: the file may have been cut off there
   */
  public record Line(String file, long number, String text, boolean ended) {

    /** Where it stands. */
    public SourceLine at() {
      return new SourceLine(file, number);
    }
  }

  /**
   * The next line that is not blank, or null at the end.
   *
   * @throws ImportRefused if the file cannot be read to its end
   */
  public @Nullable Line next() {
    var end = readNotBlank();
    return end == End.NOTHING
        ? null
        : new Line(file, number, PublisherText.decode(bytes()), end == End.LINE);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** What ended the bytes read: a line end, the end of the file, or there were none. */
  private enum End {
    LINE,
    FILE,
    NOTHING
  }

  private End readNotBlank() {
    try {
      while (true) {
        var end = read();
        if (end == End.NOTHING || !isBlank()) {
          return end;
        }
      }
    } catch (EOFException | ZipException damaged) {
      throw new ImportRefused(
          file + " is damaged or cut off after line " + number + "; nothing was changed.");
    } catch (IOException unreadable) {
      throw new ImportRefused(file + " cannot be read after line " + number + ".");
    }
  }

  private End read() throws IOException {
    line.reset();
    while (true) {
      if (position == limit && !refill()) {
        number += line.size() == 0 ? 0 : 1;
        return line.size() == 0 ? End.NOTHING : End.FILE;
      }
      int start = position;
      while (position < limit && chunk[position] != '\n') {
        position++;
      }
      line.write(chunk, start, position - start);
      if (line.size() > LONGEST_LINE_BYTES) {
        throw new ImportRefused(
            file + ", line " + (number + 1) + ": longer than any line of it can be.");
      }
      if (position < limit) {
        position++;
        number++;
        return End.LINE;
      }
    }
  }

  private boolean refill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(chunk));
    return limit > 0;
  }

  private boolean isBlank() {
    for (byte b : line.toByteArray()) {
      if ((b & 0xFF) > ' ') {
        return false;
      }
    }
    return true;
  }

  private byte[] bytes() {
    var bytes = line.toByteArray();
    var hasCarriageReturn = bytes[bytes.length - 1] == '\r';
    return hasCarriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }
}
