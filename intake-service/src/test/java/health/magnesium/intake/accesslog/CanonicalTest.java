package health.magnesium.intake.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The bytes that macs are over. */
class CanonicalTest {

  /** All that a mac covers. */
  record Covered(LineKey key, Line line, String keyId, Digest previous) {

    byte[] bytes() {
      return Canonical.line(key, line, keyId, previous);
    }
  }

  @Property
  void twoLinesHaveTheSameBytesOnlyIfTheyAreTheSame(
      @ForAll("covered") Covered one, @ForAll("covered") Covered other) {
    assertThat(Arrays.equals(one.bytes(), other.bytes())).isEqualTo(one.equals(other));
  }

  @Example
  void valuesCannotMoveFromOneFieldToTheNext() {
    var parts = line("ab", "c");

    assertThat(bytes(parts))
        .isNotEqualTo(bytes(line("a", "bc")))
        .isNotEqualTo(bytes(line("abc", "")));
    assertThat(bytes(line("a", ""))).isNotEqualTo(bytes(line("a", null)));
  }

  /** Lines that are stored were made with these bytes: they never change. */
  @Example
  void keepsItsFirstVersion() {
    assertThat(HexFormat.of().formatHex(bytes(line("a", null))))
        .isEqualTo(
            "4c01" // kind, version
                + "0000000474656e74" // tenant
                + "0000000000000007" // seq
                + "00000000"
                + "6553f100"
                + "0000c350" // seconds, nanoseconds
                + "00000001"
                + "61" // actor
                + "ffffffff".repeat(5) // client, person, operation, purpose, source
                + "000000c8" // outcome
                + "ffffffff" // trace id
                + "00000002"
                + "6b31" // key id
                + "00000040"
                + "30".repeat(64)); // mac of the line before
  }

  @Provide
  Arbitrary<Covered> covered() {
    var text = Arbitraries.strings().withChars("ab\u0000é").ofMaxLength(2);
    var nullable = text.injectNull(0.3);
    var digest = Arbitraries.of(Digest.NONE, new Digest("a".repeat(64)));
    var texts =
        Combinators.combine(nullable, nullable, nullable, nullable, nullable).as(Texts::new);
    var line =
        Combinators.combine(
                Arbitraries.longs().between(0, 2),
                text,
                digest.injectNull(0.3),
                Arbitraries.of(200, 404),
                texts)
            .as(
                (nanos, actor, person, outcome, rest) ->
                    new Line(
                        Instant.EPOCH.plusNanos(nanos),
                        actor,
                        rest.client(),
                        person,
                        rest.operation(),
                        rest.purpose(),
                        rest.source(),
                        outcome,
                        rest.traceId()));
    return Combinators.combine(
            text, Arbitraries.longs().between(1, 2), line, Arbitraries.of("k1", "k2"), digest)
        .as(
            (tenant, seq, said, key, previous) ->
                new Covered(new LineKey(tenant, seq), said, key, previous));
  }

  /** The texts that may be missing. */
  record Texts(
      @Nullable String client,
      @Nullable String operation,
      @Nullable String purpose,
      @Nullable String source,
      @Nullable String traceId) {}

  private static byte[] bytes(Line line) {
    return Canonical.line(new LineKey("tent", 7), line, "k1", Digest.NONE);
  }

  private static Line line(String actor, @Nullable String client) {
    return new Line(
        Instant.ofEpochSecond(0x6553f100L, 50_000),
        actor,
        client,
        null,
        null,
        null,
        null,
        200,
        null);
  }
}
