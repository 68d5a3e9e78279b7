package health.magnesium.http.idempotency;

import health.magnesium.http.problem.Problems;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header {@code Idempotency-Key}: a structured-field string, or the same without quotes.
 */
public final class IdempotencyKey {

  /** Its name. */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern BARE = Pattern.compile("[!#-\\[\\]-~]{1,255}");
  private static final Pattern QUOTED =
      Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\]){1,255})\"");

  private IdempotencyKey() {}

  /**
   * The key; null where the header is missing.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for anything else
   */
  public static @Nullable String parse(@Nullable String header) {
    if (header == null) {
      return null;
    }
    var text = header.strip();
    var quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return quoted.group(1).replaceAll("\\\\([\"\\\\])", "$1");
    }
    if (BARE.matcher(text).matches()) {
      return text;
    }
    throw Problems.invalidParameter(
        HEADER, "must be 1 to 255 printable ASCII characters, as in \"8e03978e-40d5\"");
  }
}
