package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A stack of its own for one test run, below {@code target/}, and a clinic that uses it. */
final class JourneyStack {

  private static final String TENANT = "journey";

  private final Layout layout;
  private final LocalStack stack;
  private final Progress progress = new Progress(System.out);

  JourneyStack() {
    var module = Path.of(System.getProperty("module.dir"));
    this.layout = new Layout(module.resolve(".."), module.resolve("target/journey"));
    this.stack = new LocalStack(freshly(layout), LocalPorts.free());
  }

  LocalStack stack() {
    return stack;
  }

  Progress progress() {
    return progress;
  }

  void start() {
    Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
    stack.start(progress);
  }

  void stop() {
    stack.stop();
  }

  LocalHttp catalog() {
    return new LocalHttp(stack.catalog().spec().url(), token());
  }

  LocalHttp intake() {
    return new LocalHttp(stack.intake().spec().url(), token());
  }

  LocalHttp advisory() {
    return new LocalHttp(stack.advisory().spec().url(), token());
  }

  /** The intake service, called with this token. */
  LocalHttp with(String token) {
    return new LocalHttp(stack.intake().spec().url(), token);
  }

  /** The intake service, called without a token. */
  LocalHttp without() {
    return new LocalHttp(stack.intake().spec().url(), "");
  }

  /** Registers a person and returns the id. */
  String newPerson(String birthDate, String sex) {
    var id = UUID.randomUUID().toString();
    var profile =
        """
        {"birthDate": "%s", "sex": "%s", "timeZone": "UTC"}"""
            .formatted(birthDate, sex);
    json(intake().json("PUT", "/v1/patients/" + id, profile, Map.of()));
    return id;
  }

  /** Records a glass of water under an id of the caller's own. */
  HttpResponse<String> writeWater(String person, UUID id, LocalDate day) {
    var entry =
        """
        {"id": "%s", "kind": "water", "day": "%s", "millilitres": 200}"""
            .formatted(id, day);
    return intake().json("POST", "/v1/patients/%s/diary".formatted(person), entry, Map.of());
  }

  /** The ids of everything in a person's diary, page after page. */
  List<String> diaryIds(String person) {
    List<String> ids = new ArrayList<>();
    var cursor = "";
    do {
      var page = json(intake().get("/v1/patients/%s/diary?limit=500%s".formatted(person, cursor)));
      page.path("items").forEach(entry -> ids.add(entry.path("id").asText()));
      cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    return ids;
  }

  /** The JSON of a successful answer. */
  JsonNode json(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          answer.request() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    try {
      return DemoPeople.JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String token() {
    return stack.tokens().mint(TokenMint.Request.everything(TENANT));
  }

  /** Ends what an interrupted run left behind and empties the folder. */
  private static Layout freshly(Layout layout) {
    new LocalStack(layout, LocalPorts.free()).stop();
    try (var old = Files.walk(layout.home())) {
      for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return layout;
  }
}
