package health.magnesium.localstack;

import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** {@code ./dev import-diary FILE}: sends a file of diary entries and shows the progress. */
final class ImportDiaryCommand {

  private static final int REJECTS_SHOWN = 10;

  private final LocalStack stack;
  private final PrintStream out = System.out;

  ImportDiaryCommand(LocalStack stack) {
    this.stack = stack;
  }

  /**
   * Returns 0 when every line is in a diary, and 1 otherwise.
   *
   * @throws StackException for a file that cannot be sent, or when the service does not answer
   */
  int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new StackException(
          "usage: ./dev import-diary FILE   (a JSON object a line: docs/intake/imports.md)");
    }
    if (!stack.intake().isReady()) {
      throw new StackException("The intake service does not run. Start it first: ./dev up");
    }
    var file = Path.of(arguments.getFirst());
    var token = stack.tokens().mint(TokenMint.Request.everything(DemoData.TENANT));
    var intake = new LocalHttp(stack.intake().spec().url(), token);
    out.println("sending " + file);
    var sent = FollowedImport.of(intake, send(intake, file));
    var imported = sent.show(out, StatusLine.toTerminal(out));
    var rejected = imported.path("report").path("rejected").asLong();
    if (rejected > 0) {
      intake
          .get(sent.path() + "/rejects")
          .body()
          .lines()
          .limit(REJECTS_SHOWN)
          .forEach(out::println);
      out.printf("%,d lines rejected, see GET %s/rejects%n", rejected, sent.path());
    }
    return imported.path("status").asText().equals("succeeded") && rejected == 0 ? 0 : 1;
  }

  private static HttpResponse<String> send(LocalHttp intake, Path file) {
    try {
      return intake.upload("/v1/imports", BodyPublishers.ofFile(file), "application/x-ndjson");
    } catch (FileNotFoundException e) {
      throw new StackException("There is no file " + file, e);
    }
  }
}
