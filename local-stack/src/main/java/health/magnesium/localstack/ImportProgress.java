package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** One line about an import that is under way. */
final class ImportProgress {

  private static final double MEBIBYTE = 1024 * 1024;

  private ImportProgress() {}

  /** What is being done: the phase of a running import that has one, else its status. */
  static String phase(JsonNode imported) {
    var phase = imported.path("progress").path("phase").asText("");
    return phase.isEmpty() ? imported.path("status").asText() : phase;
  }

  /**
   * Rows (of foods) or lines (of diaries) read, of how many, how fast, and the time left; what is
   * unknown is left out.
   */
  static String of(JsonNode imported) {
    var progress = imported.path("progress");
    var line = new StringBuilder(phase(imported));
    if (phase(imported).equals("downloading")) {
      addBytes(progress, line);
    } else {
      addRows(imported, progress, line);
    }
    var left = secondsLeft(imported, progress);
    if (left > 0) {
      line.append(", %s left".formatted(shown(Duration.ofSeconds(left))));
    }
    return line.toString();
  }

  private static void addBytes(JsonNode progress, StringBuilder line) {
    var total = progress.path("bytesTotal").asLong();
    line.append(", %,.1f".formatted(progress.path("bytesRead").asLong() / MEBIBYTE));
    line.append(total > 0 ? " of %,.1f MiB".formatted(total / MEBIBYTE) : " MiB");
  }

  private static void addRows(JsonNode imported, JsonNode progress, StringBuilder line) {
    var what = unit(progress);
    var read = progress.path(what + "Read").asLong();
    var total = progress.path(what + "Total").asLong();
    var rate = progress.path(what + "PerSecond").asDouble();
    if (read > 0) {
      var about = progress.path("estimated").asBoolean() ? "about " : "";
      line.append(", %,d".formatted(read));
      line.append(total > 0 ? " of %s%,d %s".formatted(about, total, what) : " " + what);
    }
    if (rate > 0 && isRunning(imported)) {
      line.append(", %,.0f a second".formatted(rate));
    }
  }

  /** As the service says, else judged by the rate until now; 0 where it is unknown. */
  private static long secondsLeft(JsonNode imported, JsonNode progress) {
    if (!isRunning(imported)) {
      return 0;
    }
    if (progress.has("secondsRemaining")) {
      return progress.path("secondsRemaining").asLong();
    }
    var what = unit(progress);
    var rate = progress.path(what + "PerSecond").asDouble();
    var missing = progress.path(what + "Total").asLong() - progress.path(what + "Read").asLong();
    return rate > 0 ? Math.max(0, (long) (missing / rate)) : 0;
  }

  private static String unit(JsonNode progress) {
    return progress.has("linesRead") ? "lines" : "rows";
  }

  private static boolean isRunning(JsonNode imported) {
    return imported.path("status").asText().equals("running");
  }

  private static String shown(Duration left) {
    return left.toMinutes() > 0
        ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
        : left.toSeconds() + " s";
  }
}
