package health.magnesium.intake.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Ids of entries whose sender gave none, made of what they say (UUID version 8 over SHA-256): the
 * same file again names the same entries. Equal lines of one file are numbered, because a person
 * can drink the same glass of water twice.
 */
final class EntryName {

  private EntryName() {}

  /**
   * The same for all entries of one person that say the same: order of fields, spaces, the way a
   * number is written and fields that are null make no difference.
   */
  static UUID contentKey(String tenant, UUID patientId, JsonNode entry) {
    var text = new StringBuilder();
    counted(tenant, text);
    counted(patientId.toString(), text);
    write(entry, text);
    return uuid(text.toString());
  }

  /**
   * The id of an entry.
   *
   * @param repetition how many lines before it in the file say the same
   */
  static UUID of(UUID contentKey, int repetition) {
    return uuid(contentKey + "/" + repetition);
  }

  private static void write(JsonNode node, StringBuilder text) {
    switch (node.getNodeType()) {
      case OBJECT -> {
        Map<String, JsonNode> fields = new TreeMap<>();
        node.properties().stream()
            .filter(field -> !field.getValue().isNull())
            .forEach(field -> fields.put(field.getKey(), field.getValue()));
        text.append('{');
        fields.forEach(
            (name, value) -> {
              counted(name, text);
              write(value, text);
            });
        text.append('}');
      }
      case ARRAY -> {
        text.append('[');
        node.forEach(element -> write(element, text));
        text.append(']');
      }
      // never written out in full: 1e999999999 is a number too
      case NUMBER -> text.append('#').append(node.decimalValue().stripTrailingZeros()).append(',');
      case STRING -> counted(node.textValue(), text);
      case BOOLEAN -> text.append(node.booleanValue() ? 't' : 'f');
      case NULL -> text.append('n');
      case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON text has these");
    }
  }

  /** With its length before it, no text can look like two. */
  private static void counted(String text, StringBuilder to) {
    to.append('"').append(text.length()).append(':').append(text);
  }

  private static UUID uuid(String name) {
    try {
      var digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
      var high = digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
      var low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
