package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** One line about an import that is under way. */
final class ImportProgress {

  private ImportProgress() {}

  /**
   * Rows read, of how many, how fast, and the time left at that rate; what is unknown is left out.
   */
  static String of(JsonNode imported) {
    var progress = imported.path("progress");
    var read = progress.path("rowsRead").asLong();
    var total = progress.path("rowsTotal").asLong();
    var rate = progress.path("rowsPerSecond").asDouble();
    var line = new StringBuilder(imported.path("status").asText());
    if (read > 0) {
      line.append(", %,d".formatted(read));
      line.append(total > 0 ? " of %,d rows".formatted(total) : " rows");
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
