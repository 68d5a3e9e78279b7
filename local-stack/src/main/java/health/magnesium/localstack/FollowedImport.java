package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** An import that a service has accepted, of foods or of diaries: shown until it has ended. */
final class FollowedImport {

  private static final Duration LONGEST_IMPORT = Duration.ofHours(2);

  private final LocalHttp service;
  private final String path;
  private volatile boolean hasEnded;

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

  /**
   * Shows the progress, and the report at the end; the import as it ended. A person who stops this
   * program meanwhile (Ctrl-C) stops the import.
   */
  JsonNode show(PrintStream out, StatusLine line) {
    Runtime.getRuntime().addShutdownHook(new Thread(this::cancel));
    var imported = follow(line);
    hasEnded = true;
    line.end();
    out.println();
    out.print(ReportTable.of(imported));
    out.println();
    out.println("Import " + imported.path("status").asText() + ending(imported));
    return imported;
  }

  private static String ending(JsonNode imported) {
    var failure = imported.path("failure").asText("");
    return imported.path("failure").isTextual() ? ": " + failure : ".";
  }

  private JsonNode follow(StatusLine line) {
    var last = new JsonNode[1];
    var ended =
        Waiting.until(
            LONGEST_IMPORT,
            () -> {
              last[0] = read(service.get(path));
              line.show(ImportProgress.phase(last[0]), ImportProgress.of(last[0]));
              return !last[0].path("status").asText().matches("receiving|queued|running");
            });
    if (!ended) {
      throw new StackException("The import has not ended; it goes on. Ask again: GET " + path);
    }
    return last[0];
  }

  private void cancel() {
    if (hasEnded) {
      return;
    }
    var answer = service.send("DELETE", path, BodyPublishers.noBody(), Map.of());
    System.err.println(
        answer.statusCode() == 202 ? "\nThe import is cancelled." : "\n" + answer.body());
  }

  private static JsonNode read(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw refused(answer);
    }
    return json(answer);
  }

  private static StackException refused(HttpResponse<String> answer) {
    return new StackException(
        "The service answered %d: %s".formatted(answer.statusCode(), reason(answer)));
  }

  private static String reason(HttpResponse<String> answer) {
    var isProblem =
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json");
    return isProblem ? json(answer).path("detail").asText() : answer.body();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return DemoPeople.JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
