package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One person's diary in the running intake service. */
final class Diary {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalHttp intake;
  private final String path;

  private Diary(LocalHttp intake, String path) {
    this.intake = intake;
    this.path = path;
  }

  /** The diary of a person who is there. */
  static Diary of(LocalHttp intake, String person) {
    return new Diary(intake, "/v1/patients/" + person + "/diary");
  }

  /** Registers a person. */
  static Diary ofSomebodyNew(LocalHttp intake) {
    var person = UUID.randomUUID().toString();
    var profile =
        """
        {"birthDate": "1986-03-01", "sex": "female", "timeZone": "UTC"}""";
    json(intake.json("PUT", "/v1/patients/" + person, profile, Map.of()));
    return of(intake, person);
  }

  /** Sends an entry; the service or the body names its id. */
  HttpResponse<String> post(String entry, Map<String, String> headers) {
    return intake.json("POST", path, entry, headers);
  }

  /** Sends a batch. */
  HttpResponse<String> postBatch(String batch, Map<String, String> headers) {
    return intake.json("POST", path + "/batch", batch, headers);
  }

  /** Changes the entry whose version is this. */
  HttpResponse<String> put(String id, String entry, String etag) {
    return intake.json("PUT", path + "/" + id, entry, Map.of("If-Match", etag));
  }

  HttpResponse<String> get(String id) {
    return intake.get(path + "/" + id);
  }

  /** All entries of the last 14 days, page after page. */
  List<JsonNode> entries() {
    List<JsonNode> entries = new ArrayList<>();
    var cursor = "";
    do {
      var page = json(intake.get(path + "?limit=500" + cursor));
      page.path("items").forEach(entries::add);
      cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    return entries;
  }

  /**
   * The JSON of a successful answer.
   *
   * @throws StackException when the answer is none
   */
  static JsonNode json(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new StackException(
          answer.request() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
