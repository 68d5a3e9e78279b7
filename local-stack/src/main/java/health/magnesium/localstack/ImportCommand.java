package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@code ./dev import DIR}: sends a publisher's folder to the catalog and shows the progress. */
final class ImportCommand {

  private static final Duration LONGEST_IMPORT = Duration.ofHours(2);

  private final LocalStack stack;
  private final PrintStream out = System.out;

  ImportCommand(LocalStack stack) {
    this.stack = stack;
  }

  /**
   * Returns 0 when the import succeeded and 1 when it failed or was cancelled.
   *
   * @throws StackException for a folder that cannot be sent, or when the catalog does not answer
   */
  int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new StackException("usage: ./dev import DIR   (a folder as its publisher made it)");
    }
    if (!stack.catalog().isReady()) {
      throw new StackException("The catalog does not run. Start it first: ./dev up");
    }
    var folder = Path.of(arguments.getFirst());
    var token = stack.tokens().mint(TokenMint.Request.everything(DemoData.TENANT));
    var catalog = new LocalHttp(stack.catalog().spec().url(), token);
    var progress = new Progress(out);
    var archive = PublisherFolder.zipped(folder);
    try {
      progress.say("sending %s (%d KiB zipped)".formatted(folder, Files.size(archive) / 1024));
      var started = send(catalog, archive);
      return report(follow(catalog, started, progress));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      PublisherFolder.delete(archive);
    }
  }

  private static String send(LocalHttp catalog, Path archive) throws IOException {
    var answer =
        catalog.send(
            "POST",
            "/v1/imports",
            BodyPublishers.ofFile(archive),
            Map.of("Content-Type", "application/zip"));
    if (answer.statusCode() != 202) {
      throw refused(answer);
    }
    return "/v1/imports/" + read(answer).path("id").asText();
  }

  private static JsonNode follow(LocalHttp catalog, String path, Progress progress) {
    var last = new JsonNode[1];
    var shown = new String[] {""};
    var ended =
        Waiting.until(
            LONGEST_IMPORT,
            () -> {
              last[0] = read(catalog.get(path));
              var line = ImportProgress.of(last[0]);
              if (!line.equals(shown[0])) {
                progress.say(line);
                shown[0] = line;
              }
              return !last[0].path("status").asText().matches("queued|running");
            });
    if (!ended) {
      throw new StackException("The import has not ended; it goes on. Ask again: GET " + path);
    }
    return last[0];
  }

  private int report(JsonNode imported) {
    out.println();
    imported
        .path("report")
        .properties()
        .forEach(line -> out.printf("  %-18s %s%n", line.getKey(), line.getValue()));
    var status = imported.path("status").asText();
    out.println();
    out.println("Import " + status + ".");
    if (status.equals("succeeded")) {
      return 0;
    }
    out.println(imported.toPrettyString());
    return 1;
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
        "The catalog answered %d: %s".formatted(answer.statusCode(), answer.body()));
  }
}
