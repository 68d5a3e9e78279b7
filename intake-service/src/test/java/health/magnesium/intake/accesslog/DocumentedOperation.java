package health.magnesium.intake.accesslog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API document.
 *
 * @param contentType of the body; null where the operation takes none
 * @param body the document's own example of one; null where there is none
 */
record DocumentedOperation(
    String id, String method, String path, @Nullable String contentType, @Nullable String body) {

  /** All operations of the document that the running service serves. */
  static List<DocumentedOperation> all() {
    try {
      var document =
          new ObjectMapper().readTree(RestAssured.get("/q/openapi?format=json").asString());
      List<DocumentedOperation> operations = new ArrayList<>();
      for (var path : document.get("paths").properties()) {
        for (var operation : path.getValue().properties()) {
          operations.add(
              new DocumentedOperation(
                  operation.getValue().get("operationId").asText(),
                  operation.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  contentType(operation.getValue()),
                  body(document, operation.getValue())));
        }
      }
      return operations;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path for the record at {@code /v1/patients/…}; other ids name nothing. */
  String pathIn(String record) {
    return path.replace("/v1/patients/{patientId}", record)
        .replace("{date}", "2026-03-02")
        .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
  }

  private static @Nullable String contentType(JsonNode operation) {
    var types = operation.at("/requestBody/content").fieldNames();
    return types.hasNext() ? types.next() : null;
  }

  private static @Nullable String body(JsonNode document, JsonNode operation) {
    var contents = operation.at("/requestBody/content").elements();
    return contents.hasNext()
        ? document
            .at(contents.next().at("/schema/$ref").asText().substring(1))
            .at("/examples/0")
            .toString()
        : null;
  }
}
