package health.magnesium.intake.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the API document that changes or deletes something leaves one version. */
@QuarkusTest
@NullUnmarked
class EveryChangeIsKeptTest {

  private static final String HISTORY = "/history";

  private final Clinic clinic = new Clinic();
  private JsonNode document;

  @BeforeEach
  void readDocument() throws IOException {
    document = new ObjectMapper().readTree(RestAssured.get("/q/openapi?format=json").asString());
  }

  @Test
  void everyPathWithIfMatchHasAHistory() {
    List<String> without = new ArrayList<>();
    for (var path : document.get("paths").properties()) {
      var changes =
          path.getValue().properties().stream()
              .flatMap(operation -> operation.getValue().at("/parameters").valueStream())
              .anyMatch(parameter -> parameter.at("/name").asText().equals("If-Match"));
      if (changes && !document.get("paths").has(path.getKey() + HISTORY)) {
        without.add(path.getKey());
      }
    }

    assertThat(without).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyChangeLeavesOneVersion() {
    return document
        .get("paths")
        .propertyStream()
        .map(path -> path.getKey())
        .filter(path -> path.endsWith("}" + HISTORY))
        .map(path -> path.substring(0, path.length() - HISTORY.length()))
        .map(path -> dynamicTest(path, () -> leavesOneVersionForEachChange(path)));
  }

  private void leavesOneVersionForEachChange(String template) {
    var record = made(template);
    var body = example(template, "put");

    clinic.sends(body).header("If-Match", tag(record)).put(record).then().statusCode(200);

    clinic
        .call()
        .get(record + HISTORY)
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("items.change", contains("changed", "created"))
        .body("items[0].content.version", equalTo(2))
        .body("items[1].content.version", equalTo(1));
    if (!template.endsWith("{patientId}") && operation(template, "delete").isObject()) {
      clinic.call().header("If-Match", tag(record)).delete(record).then().statusCode(204);

      clinic
          .call()
          .get(record + HISTORY)
          .then()
          .body("items.version", contains(3, 2, 1))
          .body("items.change", contains("deleted", "changed", "created"));
      // a day is there even if nobody speaks of its doses any more
      clinic.call().get(record).then().statusCode(template.endsWith("{date}") ? 200 : 410);
    }
  }

  /** Makes a record, and what it belongs to, as the document's examples say; answers its path. */
  private String made(String template) {
    if (template.equals("/v1/patients/{patientId}")) {
      return clinic.registersPatient();
    }
    var end = template.lastIndexOf('/');
    var list = template.substring(0, end);
    var name = template.substring(end + 1);
    if (!name.startsWith("{")) {
      return made(list) + "/" + name;
    }
    if (operation(list, "post").isObject()) {
      var under = made(list);
      return under + "/" + clinic.created(under, example(list, "post")).path("id");
    }
    var path = made(list) + "/" + name.replace("{date}", "2026-03-02");
    clinic.sends(example(template, "put")).put(path).then().statusCode(201);
    return path;
  }

  private String tag(String record) {
    return clinic.call().get(record).header("ETag");
  }

  private JsonNode operation(String path, String method) {
    return document.get("paths").path(path).path(method);
  }

  private String example(String path, String method) {
    var schema =
        operation(path, method).at("/requestBody/content/application~1json/schema/$ref").asText();
    return document.at(schema.substring(1)).at("/examples/0").toString();
  }
}
