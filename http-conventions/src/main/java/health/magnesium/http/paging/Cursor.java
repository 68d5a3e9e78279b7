package health.magnesium.http.paging;

import health.magnesium.http.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place where the next page begins: the sort key of the last item sent, opaque to callers.
 *
 * @param key the parts of that key in sort order, none empty of meaning; no part holds U+001F
 */
public record Cursor(List<String> key) {

  private static final String SEPARATOR = "\u001f";

  public Cursor {
    key = List.copyOf(key);
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @param parts how many parts the key has
   * @return null for null
   * @throws health.magnesium.http.problem.ProblemException 400 for anything that is no cursor of
   *     ours
   */
  public static @Nullable Cursor parse(@Nullable String text, int parts) {
    if (text == null) {
      return null;
    }
    try {
      var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var key = List.of(decoded.split(SEPARATOR, -1));
      if (key.size() == parts) {
        return new Cursor(key);
      }
    } catch (IllegalArgumentException notBase64) {
      // falls through to the one refusal
    }
    throw Problems.invalidParameter(
        "cursor", "not a cursor of this list; use 'next' of the page before, unchanged");
  }

  /** The cursor as callers carry it: letters, digits, dash and underscore. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
  }
}
