package health.magnesium.advisory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field we read of a neighbour is in the API document that the neighbour commits. */
class NeighbourContractTest {

  static List<Arguments> reads() {
    var catalog = "food-catalog-service";
    var intake = "intake-service";
    return List.of(
        Arguments.of(catalog, "/v1/compositions", "post", "", CompositionsFromCatalog.class),
        Arguments.of(
            catalog, "/v1/compositions", "post", "/items", CompositionsFromCatalog.Item.class),
        Arguments.of(
            catalog, "/v1/compositions", "post", "/items/portions", PortionFromCatalog.class),
        Arguments.of(
            catalog, "/v1/compositions", "post", "/items/magnesium", MagnesiumFromCatalog.class),
        Arguments.of(catalog, "/v1/food-matches", "post", "", MatchesFromCatalog.class),
        Arguments.of(catalog, "/v1/food-matches", "post", "/items", MatchesFromCatalog.Match.class),
        Arguments.of(
            catalog,
            "/v1/food-matches",
            "post",
            "/items/candidates",
            MatchesFromCatalog.Candidate.class),
        Arguments.of(catalog, "/v1/foods", "get", "", FoodsFromCatalog.class),
        Arguments.of(catalog, "/v1/foods", "get", "/items", FoodsFromCatalog.FoodFromCatalog.class),
        Arguments.of(
            catalog,
            "/v1/foods",
            "get",
            "/items/nutrients",
            FoodsFromCatalog.NutrientsFromCatalog.class),
        Arguments.of(intake, "/v1/patients/{patientId}", "get", "", PatientFromIntake.class),
        Arguments.of(intake, "/v1/patients/{patientId}/facts", "get", "", FactsFromIntake.class),
        Arguments.of(intake, "/v1/patients/{patientId}/intake", "get", "", IntakeFromIntake.class),
        Arguments.of(
            intake, "/v1/patients/{patientId}/intake", "get", "/days", IntakeFromIntake.Day.class),
        Arguments.of(
            intake,
            "/v1/patients/{patientId}/intake",
            "get",
            "/days/questions",
            IntakeFromIntake.Question.class),
        Arguments.of(
            intake,
            "/v1/patients/{patientId}/intake",
            "get",
            "/days/skippedDoses",
            IntakeFromIntake.SkippedDose.class),
        Arguments.of(
            intake, "/v1/patients/{patientId}/regimens", "get", "", RegimensFromIntake.class));
  }

  @ParameterizedTest(name = "{0} {2} {1} {3}")
  @MethodSource("reads")
  void offersWhatWeRead(
      String service, String path, String method, String inside, Class<? extends Record> read)
      throws IOException {
    var document = document(service);
    var answer =
        document
            .path("paths")
            .path(path)
            .path(method)
            .path("responses")
            .path("200")
            .path("content");
    assertThat(answer.size()).as("media types of %s %s in %s", method, path, service).isOne();

    var schema = resolve(document, answer.elements().next().path("schema"));
    for (var step : Arrays.stream(inside.split("/")).filter(name -> !name.isEmpty()).toList()) {
      schema = resolve(document, schema.path("properties").path(step));
      schema = schema.has("items") ? resolve(document, schema.path("items")) : schema;
    }

    var offered = schema.path("properties");
    assertThat(offered.fieldNames())
        .toIterable()
        .contains(
            Arrays.stream(read.getRecordComponents())
                .map(component -> component.getName())
                .toArray(String[]::new));
  }

  private static JsonNode document(String service) throws IOException {
    var file = Path.of(System.getProperty("module.dir"), "..", service, "openapi.yaml");
    return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
  }

  /** Follows references, and the one alternative that is not null. */
  private static JsonNode resolve(JsonNode document, JsonNode schema) {
    if (schema.has("$ref")) {
      return resolve(document, document.at(schema.get("$ref").textValue().substring(1)));
    }
    for (var keyword : List.of("anyOf", "oneOf", "allOf")) {
      if (schema.has(keyword)) {
        return StreamSupport.stream(schema.get(keyword).spliterator(), false)
            .filter(alternative -> alternative.has("$ref"))
            .findFirst()
            .map(alternative -> resolve(document, alternative))
            .orElse(schema);
      }
    }
    return schema;
  }
}
