package health.magnesium.catalog.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of publishers' files as text. SR28 is Windows-1252; a copy that somebody has saved as UTF-8
 * is read as what it is. Bytes that are neither become {@value #UNREADABLE}.
 */
public final class PublisherText {

  /** Stands where a byte means nothing in the encoding. */
  public static final char UNREADABLE = '\uFFFD';

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PublisherText() {}

  /** The text of some bytes. */
  public static String decode(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return decodeBeyondAscii(bytes);
      }
    }
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  /** Text of Windows-1252 with letters beyond ASCII is practically never valid UTF-8. */
  private static String decodeBeyondAscii(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS_1252.decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
