package health.magnesium.catalog.official;

import java.net.http.HttpResponse.ResponseInfo;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has arrived of a file so far, and what it takes to ask for the rest (RFC 9110, 14.2).
 *
 * @param total 0 while the server has not said
 * @param validator a strong ETag or the date of the last change, by which the server knows whether
 *     the file is still the same; null if it gave none, and nothing can be continued
 */
record PartOfFile(long bytes, long total, @Nullable String validator) {

  static final PartOfFile NOTHING = new PartOfFile(0, 0, null);

  private static final Pattern RANGE =
      Pattern.compile("bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\\*)");

  PartOfFile grownTo(long now) {
    return new PartOfFile(now, total, validator);
  }

  /** What to ask with: for all of it, or for what is missing. */
  Map<String, String> headers() {
    return validator == null || bytes == 0
        ? Map.of()
        : Map.of("Range", "bytes=" + bytes + "-", "If-Range", validator);
  }

  /** Where an answer goes on; empty if it brings no file, or another part than was asked for. */
  Optional<PartOfFile> after(ResponseInfo head) {
    return switch (head.statusCode()) {
      case 200 ->
          Optional.of(
              new PartOfFile(
                  0, head.headers().firstValueAsLong("Content-Length").orElse(0), validator(head)));
      case 206 -> continued(head.headers().firstValue("Content-Range").orElse(""));
      default -> Optional.empty();
    };
  }

  private Optional<PartOfFile> continued(String range) {
    var parts = RANGE.matcher(range);
    return parts.matches() && Long.parseLong(parts.group(1)) == bytes && bytes > 0
        ? Optional.of(this)
        : Optional.empty();
  }

  private static @Nullable String validator(ResponseInfo head) {
    return head.headers()
        .firstValue("ETag")
        .filter(tag -> tag.startsWith("\""))
        .or(() -> head.headers().firstValue("Last-Modified"))
        .orElse(null);
  }
}
