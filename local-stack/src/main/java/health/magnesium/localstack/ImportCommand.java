package health.magnesium.localstack;

import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code ./dev import}: lets the catalog import a file, a folder, or a publisher's release by its
 * name, and shows the progress.
 */
final class ImportCommand {

  private static final String RELEASE_NAME = "[a-z0-9][a-z0-9-]*";

  private final LocalStack stack;
  private final PrintStream out = System.out;

  ImportCommand(LocalStack stack) {
    this.stack = stack;
  }

  /**
   * Returns 0 when the import succeeded and 1 when it failed or was cancelled.
   *
   * @throws StackException for what cannot be sent, or when the catalog does not answer
   */
  int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new StackException(
          """
          usage: ./dev import FILE|FOLDER|NAME
            FILE    as its publisher offers it: a zip, or a single table (csv, json, xls, xlsx)
            FOLDER  with the publisher's files
            NAME    of a release that the catalog fetches from its publisher; ./dev import list names them""");
    }
    if (!stack.catalog().isReady()) {
      throw new StackException("The catalog does not run. Start it first: ./dev up");
    }
    var token = stack.tokens().mint(TokenMint.Request.everything(DemoData.TENANT));
    var catalog = new LocalHttp(stack.catalog().spec().url(), token);
    if (arguments.getFirst().equals("list")) {
      return list(catalog);
    }
    var imported =
        FollowedImport.of(catalog, send(catalog, arguments.getFirst()))
            .show(out, StatusLine.toTerminal(out));
    if (imported.path("report").path("rejected").asLong() > 0) {
      out.println(
          "The rejected rows: GET /v1/imports/" + imported.path("id").asText() + "/rejects");
    }
    return imported.path("status").asText().equals("succeeded") ? 0 : 1;
  }

  private int list(LocalHttp catalog) {
    var releases = Diary.json(catalog.get("/v1/imports/official-releases"));
    for (var release : releases.path("items")) {
      out.printf("%-38s %s%n", release.path("name").asText(), release.path("title").asText());
    }
    return 0;
  }

  private HttpResponse<String> send(LocalHttp catalog, String what) {
    var path = Path.of(what);
    if (Files.isDirectory(path)) {
      return sendFolder(catalog, path);
    }
    if (Files.exists(path)) {
      return sendFile(catalog, path, path.getFileName().toString());
    }
    if (!what.matches(RELEASE_NAME)) {
      throw new StackException("There is no file or folder " + what);
    }
    out.println("asking for the release " + what);
    return catalog.json("POST", "/v1/imports", "{\"release\":\"" + what + "\"}", Map.of());
  }

  private HttpResponse<String> sendFolder(LocalHttp catalog, Path folder) {
    out.println("packing " + folder);
    var archive = PublisherFolder.zipped(folder);
    try {
      return sendFile(catalog, archive, folder.toAbsolutePath().getFileName() + ".zip");
    } finally {
      PublisherFolder.delete(archive);
    }
  }

  private HttpResponse<String> sendFile(LocalHttp catalog, Path file, String name) {
    out.printf("sending %s (%,d KiB)%n", name, file.toFile().length() / 1024);
    var query = "?fileName=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    var type = name.endsWith(".zip") ? "application/zip" : "application/octet-stream";
    try {
      return catalog.upload("/v1/imports" + query, BodyPublishers.ofFile(file), type);
    } catch (FileNotFoundException e) {
      throw new StackException("There is no file " + file, e);
    }
  }
}
