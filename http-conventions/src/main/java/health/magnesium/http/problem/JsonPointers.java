package health.magnesium.http.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the paths of Jackson and of Jakarta Validation as JSON pointers (RFC 6901). */
final class JsonPointers {

  private JsonPointers() {}

  static String of(List<Reference> path) {
    return path.stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? Integer.toString(step.getIndex())
                    : step.getFieldName())
        .map(JsonPointers::step)
        .collect(Collectors.joining());
  }

  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
