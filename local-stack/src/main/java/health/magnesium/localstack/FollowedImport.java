package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/** An import that a service has accepted, of foods or of diaries: shown until it has ended. */
final class FollowedImport {

  private static final Duration LONGEST_IMPORT = Duration.ofHours(2);

  private final LocalHttp service;
  private final String path;

  private FollowedImport(LocalHttp service, String path) {
    this.service = service;
    this.path = path;
  }

  /**
   * The import that the answer to an upload tells of.
   *
   * @throws StackException if the upload was refused
   */
  static FollowedImport of(LocalHttp service, HttpResponse<String> answer) {
    if (answer.statusCode() != 202) {
      throw refused(answer);
    }
    return new FollowedImport(service, "/v1/imports/" + read(answer).path("id").asText());
  }

  /** Where the service tells of it. */
  String path() {
    return path;
  }

  /** Shows the progress, and the report at the end; the import as it ended. */
  JsonNode show(PrintStream out, Progress progress) {
    var imported = follow(progress);
    out.println();
    imported
        .path("report")
        .properties()
        .forEach(line -> out.printf("  %-18s %s%n", line.getKey(), line.getValue()));
    out.println();
    out.println("Import " + imported.path("status").asText() + ".");
    return imported;
  }

  private JsonNode follow(Progress progress) {
    var last = new JsonNode[1];
    var shown = new String[] {""};
    var ended =
        Waiting.until(
            LONGEST_IMPORT,
            () -> {
              last[0] = read(service.get(path));
              var line = ImportProgress.of(last[0]);
              if (!line.equals(shown[0])) {
                progress.say(line);
                shown[0] = line;
              }
              return !last[0].path("status").asText().matches("receiving|queued|running");
            });
    if (!ended) {
      throw new StackException("The import has not ended; it goes on. Ask again: GET " + path);
    }
    return last[0];
  }

  private static JsonNode read(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw refused(answer);
    }
    try {
      return DemoPeople.JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StackException refused(HttpResponse<String> answer) {
    return new StackException(
        "The service answered %d: %s".formatted(answer.statusCode(), answer.body()));
  }
}
