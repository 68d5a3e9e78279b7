package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** One line about an import that is under way. */
final class ImportProgress {

  private ImportProgress() {}

  /**
   * Rows (of foods) or lines (of diaries) read, of how many, how fast, and the time left at that
   * rate; what is unknown is left out.
   */
  static String of(JsonNode imported) {
    var progress = imported.path("progress");
    var what = progress.has("linesRead") ? "lines" : "rows";
    var read = progress.path(what + "Read").asLong();
    var total = progress.path(what + "Total").asLong();
    var rate = progress.path(what + "PerSecond").asDouble();
    var line = new StringBuilder(imported.path("status").asText());
    if (read > 0) {
      line.append(", %,d".formatted(read));
      line.append(total > 0 ? " of %,d %s".formatted(total, what) : " " + what);
    }
    if (rate > 0 && imported.path("status").asText().equals("running")) {
      line.append(", %,.0f a second".formatted(rate));
      if (total > read) {
        line.append(
            ", %s left".formatted(shown(Duration.ofSeconds((long) ((total - read) / rate)))));
      }
    }
    return line.toString();
  }

  private static String shown(Duration left) {
    return left.toMinutes() > 0
        ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
        : left.toSeconds() + " s";
  }
}
