package health.magnesium.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./dev import DIR}: sends a publisher's folder to the catalog and shows the progress. */
final class ImportCommand {

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
      var imported = FollowedImport.of(catalog, send(catalog, archive)).show(out, progress);
      if (imported.path("status").asText().equals("succeeded")) {
        return 0;
      }
      out.println(imported.toPrettyString());
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      PublisherFolder.delete(archive);
    }
  }

  private static HttpResponse<String> send(LocalHttp catalog, Path archive) throws IOException {
    return catalog.upload("/v1/imports", BodyPublishers.ofFile(archive), "application/zip");
  }
}
