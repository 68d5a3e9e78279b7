package health.magnesium.testsupport.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is there before a row's call: a tenant of its own, the ids of things made, their version.
 */
final class Scene {

  private final String tenant = AccessMatrix.RIGHT_TENANT + UUID.randomUUID();
  private final Map<String, String> values = new LinkedHashMap<>();
  private String pathOfMade = "";
  private @Nullable String etag;

  String tenant() {
    return tenant;
  }

  /** The version of what is at this path; null unless it was the last thing made. */
  @Nullable String etagOf(String path) {
    return path.equals(pathOfMade) ? etag : null;
  }

  /** The value of a variable; a new id where nothing was made that has it. */
  String value(String variable) {
    return values.computeIfAbsent(variable, unknown -> UUID.randomUUID().toString());
  }

  void add(Map<String, String> known) {
    values.putAll(known);
  }

  /** Something was made that is read at this path: its version, and the id in its Location. */
  void made(Answer answer, String path) {
    pathOfMade = path;
    etag = answer.header("ETag");
    var location = answer.header("Location");
    if (path.endsWith("}") && location != null) {
      var variable = path.substring(path.lastIndexOf('{') + 1, path.length() - 1);
      values.put(variable, location.substring(location.lastIndexOf('/') + 1));
    }
  }

  /** The path with its variables filled in, and the row's other values as query. */
  String target(String path, Map<String, String> with) {
    var target = new StringBuilder();
    var query = new LinkedHashMap<>(with);
    for (var part : path.substring(1).split("/")) {
      var variable = part.startsWith("{") ? part.substring(1, part.length() - 1) : "";
      var given = query.remove(variable);
      target
          .append('/')
          .append(variable.isEmpty() ? part : given == null ? value(variable) : given);
    }
    query.forEach(
        (name, value) ->
            target.append(target.indexOf("?") < 0 ? '?' : '&').append(name + "=" + value));
    return target.toString();
  }
}
