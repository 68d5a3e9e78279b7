package health.magnesium.intake.imports;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.FieldError;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a body into lines while it arrives; holds one line at a time. LF or CRLF, UTF-8. */
final class UploadedLines {

  /** Longest line in bytes; a diary entry has a few hundred. */
  static final int LONGEST_LINE = 65_536;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream body;
  private final long maxBytes;
  private final MessageDigest digest;
  private final byte[] chunk = new byte[65_536];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private int position;
  private int end;
  private long bytes;
  private int number;
  private boolean isTooLong;

  UploadedLines(InputStream body, long maxBytes) {
    this.body = body;
    this.maxBytes = maxBytes;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }

  /** Digest of what was read; ends the reading. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The next line that is not blank; null at the end.
   *
   * @throws ProblemException 413 for a file that is too long
   */
  @Nullable UploadedLine next() throws IOException {
    while (readLine()) {
      if (isTooLong) {
        return new UploadedLine.TooLong(number);
      }
      var content = line.toByteArray();
      if (!isBlank(content)) {
        return decoded(content);
      }
    }
    return null;
  }

  /** Reads one line; false at the end of the file. */
  private boolean readLine() throws IOException {
    line.reset();
    isTooLong = false;
    var isAtEnd = true;
    while (position < end || fill()) {
      isAtEnd = false;
      var start = position;
      while (position < end && chunk[position] != '\n') {
        position++;
      }
      keep(start, position - start);
      if (position < end) {
        position++;
        break;
      }
    }
    number += isAtEnd ? 0 : 1;
    return !isAtEnd;
  }

  private void keep(int start, int length) {
    isTooLong = isTooLong || line.size() + length > LONGEST_LINE;
    if (!isTooLong) {
      line.write(chunk, start, length);
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, body.read(chunk));
    bytes += end;
    digest.update(chunk, 0, end);
    if (bytes > maxBytes) {
      throw tooLarge("the file has more than " + maxBytes + " bytes, which is the most");
    }
    return end > 0;
  }

  /** The refusal of a file that is too long. */
  static ProblemException tooLarge(String detail) {
    return Problems.withErrors(CommonProblem.BODY_TOO_LARGE, List.of(new FieldError("", detail)));
  }

  private static boolean isBlank(byte[] content) {
    for (var b : content) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private UploadedLine decoded(byte[] content) {
    var start = number == 1 && startsWithMark(content) ? BYTE_ORDER_MARK.length : 0;
    try {
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(content, start, content.length - start));
      return new UploadedLine.Text(number, text.toString());
    } catch (CharacterCodingException otherEncoding) {
      return new UploadedLine.NotText(number);
    }
  }

  private static boolean startsWithMark(byte[] content) {
    return content.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            content, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }
}
