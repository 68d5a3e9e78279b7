package health.magnesium.intake.accesslog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A mac, or what stands for a person.
 *
 * @param hex lowercase; 64 digits unless somebody changed the database
 */
record Digest(String hex) {

  /** Before the first line of a chain. */
  static final Digest NONE = new Digest("0".repeat(64));

  static Digest of(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Digests are columns of bytes. */
  @Converter(autoApply = true)
  static final class Column implements AttributeConverter<@Nullable Digest, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Digest digest) {
      return digest == null ? null : digest.bytes();
    }

    @Override
    public @Nullable Digest convertToEntityAttribute(byte @Nullable [] bytes) {
      return bytes == null ? null : of(bytes);
    }
  }
}
