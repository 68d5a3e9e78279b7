package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged catalog is killed in the middle of an import. */
class ImportKillIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int ROWS = 3_000_000;

  private final LocalStack stack = LocalStack.fromNothing(layout());
  private final Progress progress = new Progress(System.out);
  @TempDir Path folder;

  @AfterEach
  void stop() {
    stack.stop();
  }

  @Test
  void theNextStartBeginsItAgainAndUntilThenNothingIsSeen() throws IOException {
    stack.startPostgres(progress);
    stack.start(stack.catalog(), progress);
    var catalog = catalog();
    var archive = archive();
    var answer = catalog.upload("/v1/imports", BodyPublishers.ofFile(archive), "application/zip");
    var job = "/v1/imports/" + Diary.json(answer).path("id").asText();
    assertThat(Waiting.until(PATIENCE, () -> rowsRead(catalog, job) > 0)).isTrue();

    stack.catalog().kill();
    stack.start(stack.catalog(), progress);

    var food = catalog.get("/v1/foods/sr-99001").statusCode();
    assertThat(hasEnded(catalog, job) || food == 404).isTrue();
    assertThat(Waiting.until(PATIENCE, () -> hasEnded(catalog, job))).isTrue();
    var ended = Diary.json(catalog.get(job));
    assertThat(ended.path("status").asText()).as(ended.toPrettyString()).isEqualTo("succeeded");
    assertThat(ended.path("report").path("foodsCreated").asInt()).isEqualTo(1);
    assertThat(catalog.get("/v1/foods/sr-99001").statusCode()).isEqualTo(200);
    assertThat(new ImportCommand(stack).run(List.of(archive.toString()))).isZero();
    assertThat(new ImportCommand(stack).run(List.of("list"))).isZero();
  }

  private LocalHttp catalog() {
    var token = stack.tokens().mint(TokenMint.Request.everything("import-kill"));
    return new LocalHttp(stack.catalog().spec().url(), token);
  }

  private static long rowsRead(LocalHttp catalog, String job) {
    return read(catalog, job).path("progress").path("rowsRead").asLong();
  }

  private static boolean hasEnded(LocalHttp catalog, String job) {
    return !read(catalog, job).path("status").asText().matches("queued|running");
  }

  private static JsonNode read(LocalHttp catalog, String job) {
    return Diary.json(catalog.get(job));
  }

  private static Layout layout() {
    var module = Path.of(System.getProperty("module.dir"));
    return new Layout(module.resolve(".."), module.resolve("target/import-kill"));
  }

  /** USDA's format, with one food and so many rows that there is time. */
  private Path archive() throws IOException {
    var archive = folder.resolve("sr28.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive));
        var text = new PrintStream(zip, false, StandardCharsets.US_ASCII)) {
      zip.putNextEntry(new ZipEntry("FD_GROUP.txt"));
      line(text, "~1200~^~Nut and Seed Products~");
      zip.putNextEntry(new ZipEntry("FOOD_DES.txt"));
      line(text, "~99001~^~1200~^~Nuts, test~^~SHORT~^~~^~~^~Y~^~~^0^~~^6.25^^^");
      zip.putNextEntry(new ZipEntry("WEIGHT.txt"));
      line(text, "~99001~^1^1^~cup~^92^^");
      zip.putNextEntry(new ZipEntry("NUT_DATA.txt"));
      line(text, "~99001~^~304~^270^3^^~1~^^^^^^^^^^^11/1976^");
      for (int row = 0; row < ROWS; row++) {
        line(text, "~99001~^~203~^21.1^3^^~1~^^^^^^^^^^^11/1976^");
      }
    }
    return archive;
  }

  private static void line(PrintStream text, String line) {
    text.print(line + "\r\n");
    text.flush();
  }
}
