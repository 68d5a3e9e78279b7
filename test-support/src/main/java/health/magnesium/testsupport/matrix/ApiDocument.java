package health.magnesium.testsupport.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the running service says of itself.
 *
 * @param operations by path
 */
record ApiDocument(String title, List<Operation> operations) {

  private static final String JSON = "/requestBody/content/application~1json";

  /**
   * Reads the document that the running service serves.
   *
   * @throws AssertionError if an operation has no id or does not state its scope
   */
  static ApiDocument served() {
    var text = RestAssured.get("/q/openapi?format=json").then().statusCode(200).extract();
    try {
      var document = new ObjectMapper().readTree(text.asString());
      List<Operation> operations = new ArrayList<>();
      for (var path : document.get("paths").properties()) {
        for (var operation : path.getValue().properties()) {
          operations.add(
              operation(document, path.getKey(), operation.getKey(), operation.getValue()));
        }
      }
      return new ApiDocument(document.at("/info/title").asText(), List.copyOf(operations));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operation with this id, which is there. */
  Operation operation(String id) {
    return operations.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** Where to find what this operation makes: below a collection, else at its own path. */
  String pathOfWhatIsMadeBy(Operation operation) {
    var collection = operation.path() + "/{";
    return operations.stream()
        .filter(each -> operation.method().equals("POST"))
        .map(Operation::path)
        .filter(path -> path.startsWith(collection) && path.indexOf('/', collection.length()) < 0)
        .findFirst()
        .orElse(operation.path());
  }

  private static Operation operation(JsonNode document, String path, String verb, JsonNode it) {
    var name = verb.toUpperCase(Locale.ROOT) + " " + path;
    if (!it.has("operationId")) {
      throw new AssertionError(name + " has no operationId");
    }
    if (!it.has("security")) {
      throw new AssertionError(name + " names no scope: it needs @PermissionsAllowed");
    }
    return new Operation(
        it.get("operationId").asText(),
        verb.toUpperCase(Locale.ROOT),
        path,
        new Need(stream(it.get("security")).map(each -> texts(each.get("bearer"))).toList()),
        example(document, it.at(JSON)),
        stream(it.path("parameters"))
            .anyMatch(each -> each.path("name").asText().equals("If-Match")));
  }

  /** The example of the body itself, else the one of its schema. */
  private static @Nullable String example(JsonNode document, JsonNode body) {
    var reference = body.at("/schema/$ref");
    var schema =
        reference.isMissingNode()
            ? body.path("schema")
            : document.at(reference.asText().substring(1));
    return Stream.concat(
            stream(body.path("examples")).map(each -> each.path("value")),
            stream(schema.path("examples")))
        .findFirst()
        .map(JsonNode::toString)
        .orElse(null);
  }

  private static List<String> texts(JsonNode list) {
    return stream(list).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.valueStream();
  }
}
