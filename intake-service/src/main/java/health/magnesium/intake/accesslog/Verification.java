package health.magnesium.intake.accesslog;

import com.fasterxml.jackson.annotation.JsonValue;
import health.magnesium.http.problem.Problems;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param valid nothing is broken and, where a line was noted, it is still there
 * @param lines how many were looked at
 * @param firstSeq the first of them; null where there was none
 * @param lastSeq the last good one; note it with {@code lastMac} for the next verification
 * @param broken the first thing that is wrong; null where nothing is
 * @param anchor the line that was noted; null where none was given
 * @param next go on with this {@code fromSeq}; null when the end was reached or something is broken
 */
@Schema(examples = Verification.EXAMPLE)
public record Verification(
    boolean valid,
    long lines,
    @Schema(nullable = true) @Nullable Long firstSeq,
    @Schema(nullable = true) @Nullable Long lastSeq,
    @Schema(nullable = true) @Nullable String lastMac,
    @Schema(nullable = true) @Nullable Broken broken,
    @Schema(nullable = true) @Nullable Anchor anchor,
    @Schema(nullable = true) @Nullable Long next) {

  static final String EXAMPLE =
      """
      {"valid": false, "lines": 4711, "firstSeq": 1, "lastSeq": 4711, \
      "lastMac": "9f3bd1c0a7e84f52b6d0c3e95a1847f29f3bd1c0a7e84f52b6d0c3e95a1847f2", \
      "broken": {"seq": 4712, "reason": "missing"}, "anchor": {"seq": 4000, "found": true}, "next": null}""";

  /**
   * Where and how the chain is broken.
   *
   * @param seq of the line that is wrong or is not there
   */
  public record Broken(long seq, Fault reason) {}

  /** What is wrong. */
  public enum Fault {
    /** The line does not say what was written, or stands in another line's place. */
    CHANGED,
    /** No line has this seq. */
    MISSING,
    /** The line does not follow the one before it. */
    NOT_LINKED,
    /** The line was made with a key that this service does not have. */
    UNKNOWN_KEY,
    /** The line comes after the end of the chain. */
    BEYOND_END,
    /** What says where the chain begins and ends was changed. */
    ENDS_CHANGED;

    @JsonValue
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A line that was noted earlier.
   *
   * @param found whether it is as it was noted; null when it was removed for its age
   */
  public record Anchor(long seq, @Schema(nullable = true) @Nullable Boolean found) {}

  /** What a caller noted: a line and its mac. */
  record Noted(long seq, Digest mac) {

    static @Nullable Noted of(@Nullable Integer seq, @Nullable String mac) {
      if (seq == null && mac == null) {
        return null;
      }
      if (seq == null || seq < 1) {
        throw Problems.invalidParameter("seq", "must be 1 or more, with mac; received " + seq);
      }
      if (mac == null || !mac.matches("[0-9a-f]{64}")) {
        throw Problems.invalidParameter("mac", "must be 64 hexadecimal digits, with seq");
      }
      return new Noted(seq, new Digest(mac));
    }
  }
}
