package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An operation of a running service's API document.
 *
 * @param path with names in braces
 * @param queries the names of its query parameters
 * @param types the media types of its body; none where it takes no body
 */
record ServedOperation(String method, String path, List<String> queries, List<String> types) {

  /** All operations of a document. */
  static List<ServedOperation> in(JsonNode document) {
    List<ServedOperation> operations = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        List<String> queries = new ArrayList<>();
        for (var parameter : operation.getValue().path("parameters")) {
          if (parameter.path("in").asText().equals("query")) {
            queries.add(parameter.path("name").asText());
          }
        }
        List<String> types = new ArrayList<>();
        operation.getValue().at("/requestBody/content").fieldNames().forEachRemaining(types::add);
        operations.add(
            new ServedOperation(
                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), queries, types));
      }
    }
    return operations;
  }

  /** The path with this patient, and this text wherever else a name stands and in every query. */
  String filled(String patient, String text) {
    var filled =
        path.replace("{patientId}", patient).replaceAll("\\{[^}]+}", text)
            + (queries.isEmpty() ? "" : "?");
    return filled + String.join("&", queries.stream().map(name -> name + "=" + text).toList());
  }
}
