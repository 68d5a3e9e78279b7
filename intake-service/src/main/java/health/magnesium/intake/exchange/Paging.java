package health.magnesium.intake.exchange;

import health.magnesium.http.paging.Cursor;
import health.magnesium.http.problem.Problems;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Page sizes and the reading of cursors. */
public final class Paging {

  /** Longest page. */
  public static final int MOST = 500;

  private static final int USUAL = 100;

  private Paging() {}

  /**
   * The page size asked for, or the usual one.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 outside 1 to {@value #MOST}
   */
  public static int size(@Nullable Integer limit) {
    var size = limit == null ? USUAL : limit;
    if (size < 1 || size > MOST) {
      throw Problems.invalidParameter("limit", "must be 1 to " + MOST + "; received " + size);
    }
    return size;
  }

  /** The id after which a list ordered by id goes on; null at its beginning. */
  public static @Nullable UUID idAfter(@Nullable String cursor) {
    var parsed = Cursor.parse(cursor, 1);
    return parsed == null ? null : read(parsed.key().getFirst(), UUID::fromString);
  }

  /** Reads a part of a cursor; what cannot be read was not written by us. */
  public static <T> T read(String part, Function<String, T> reader) {
    try {
      return reader.apply(part);
    } catch (RuntimeException foreign) {
      throw Problems.invalidParameter("cursor", "not a cursor of this list");
    }
  }
}
