package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One place where two answers differ.
 *
 * @param pointer JSON pointer that is true of both answers
 * @param a what the first one has there; null also where it has nothing
 * @param b what the second one has there
 */
@Schema(name = "Difference")
public record Difference(
    String pointer,
    @Schema(description = "Any JSON value") Object a,
    @Schema(description = "Any JSON value") Object b) {

  /** Elements of a list that differ in one of these are different things, not changed ones. */
  private static final List<String> IDENTITIES = List.of("code", "id", "foodId", "date", "label");

  /** Of two answers, but for the moment they were made at. */
  static List<Difference> between(AdvisoryAnswer a, AdvisoryAnswer b, ObjectMapper json) {
    var first = json.<ObjectNode>valueToTree(a);
    var second = json.<ObjectNode>valueToTree(b);
    first.remove("generatedAt");
    second.remove("generatedAt");
    return between(first, second);
  }

  /**
   * In the order of the first document, then what only the second one has. Lists are compared place
   * by place; two elements that are not about the same thing differ as a whole.
   */
  static List<Difference> between(JsonNode a, JsonNode b) {
    var found = new ArrayList<Difference>();
    collect("", a, b, found);
    return List.copyOf(found);
  }

  private static void collect(String at, JsonNode a, JsonNode b, List<Difference> found) {
    if (a.equals(b)) {
      return;
    }
    if (a.isObject() && b.isObject() && isSameThing(a, b)) {
      for (var name : names(a, b)) {
        var step = name.replace("~", "~0").replace("/", "~1");
        collect(at + "/" + step, present(a.get(name)), present(b.get(name)), found);
      }
    } else if (a.isArray() && b.isArray()) {
      for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
        collect(at + "/" + i, present(a.get(i)), present(b.get(i)), found);
      }
    } else {
      found.add(new Difference(at, a, b));
    }
  }

  private static boolean isSameThing(JsonNode a, JsonNode b) {
    return IDENTITIES.stream()
        .filter(name -> a.has(name) && b.has(name))
        .findFirst()
        .map(name -> a.get(name).equals(b.get(name)))
        .orElse(true);
  }

  private static Set<String> names(JsonNode a, JsonNode b) {
    var names = new LinkedHashSet<String>();
    a.fieldNames().forEachRemaining(names::add);
    b.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode present(@Nullable JsonNode node) {
    return node == null ? NullNode.getInstance() : node;
  }
}
