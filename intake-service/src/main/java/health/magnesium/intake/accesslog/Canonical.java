package health.magnesium.intake.accesslog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a mac is over, version 1. Every value has a fixed place and either a fixed length
 * or its length before it, so two different lines never have the same bytes: kind (1 byte), version
 * (1), then the values in order; a text is its length in bytes (4) and UTF-8, a missing one the
 * length −1; numbers are big-endian, 8 bytes or (nanoseconds, outcome) 4.
 */
final class Canonical {

  private static final int LINE = 'L';
  private static final int HEAD = 'H';
  private static final int VERSION = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(320);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private Canonical() {}

  static byte[] line(LineKey key, Line line, String keyId, Digest previous) {
    var canonical = new Canonical();
    try {
      canonical.out.writeByte(LINE);
      canonical.out.writeByte(VERSION);
      canonical.text(key.tenantId());
      canonical.out.writeLong(key.seq());
      canonical.out.writeLong(line.accessedAt().getEpochSecond());
      canonical.out.writeInt(line.accessedAt().getNano());
      canonical.text(line.actor());
      canonical.text(line.client());
      canonical.digest(line.person());
      canonical.text(line.operation());
      canonical.text(line.purpose());
      canonical.text(line.source());
      canonical.out.writeInt(line.outcome());
      canonical.text(line.traceId());
      canonical.text(keyId);
      canonical.digest(previous);
      return canonical.bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] head(String tenantId, ChainEnds ends, String keyId) {
    var canonical = new Canonical();
    try {
      canonical.out.writeByte(HEAD);
      canonical.out.writeByte(VERSION);
      canonical.text(tenantId);
      canonical.out.writeLong(ends.seq());
      canonical.digest(ends.mac());
      canonical.out.writeLong(ends.beginsAfterSeq());
      canonical.digest(ends.beginsAfterMac());
      canonical.text(keyId);
      return canonical.bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void text(@Nullable String value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
    } else {
      var utf8 = value.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    }
  }

  private void digest(@Nullable Digest digest) throws IOException {
    text(digest == null ? null : digest.hex());
  }
}
