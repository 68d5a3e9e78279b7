package health.magnesium.http.openapi;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to each operation the problem answers it can give without saying so itself: 401 and 403, 400
 * where there is something to get wrong, 404 for a path with an id, 413 for a JSON body, 503 where
 * there is a database. A response that the operation describes itself stays.
 */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class ProblemAnswers implements OASFilter {

  static final String SCHEME = "bearer";

  private static final String SCHEMA = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    components.addSchema(SCHEMA, problemSchema());
    components.setSecuritySchemes(Map.of(SCHEME, bearer()));
    api.setComponents(components);
    api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
    if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
      var sorted = new TreeMap<>(api.getPaths().getPathItems());
      sorted.forEach(
          (path, item) ->
              item.getOperations().forEach((m, operation) -> complete(path, operation)));
      api.getPaths().setPathItems(sorted);
    }
  }

  /** A time of day without zone is no RFC 3339 time, so it has a pattern and no format. */
  @Override
  public Schema filterSchema(Schema schema) {
    return "local-time".equals(schema.getFormat())
        ? schema
            .format(null)
            .externalDocs(null)
            .pattern("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?")
            .examples(List.of("08:00"))
        : schema;
  }

  private static void complete(String path, Operation operation) {
    answer(operation, CommonProblem.UNAUTHENTICATED, "Send a bearer token that is valid here.");
    answer(
        operation, CommonProblem.FORBIDDEN, "This operation needs a scope that the token lacks.");
    if (operation.getRequestBody() != null) {
      answer(operation, CommonProblem.INVALID_BODY, "/items/0/grams: must be greater than 0");
      answer(operation, CommonProblem.BODY_TOO_LARGE, "The body has 2000011 bytes.");
    } else if (hasQuery(operation)) {
      answer(operation, CommonProblem.INVALID_PARAMETER, "limit: cannot read 'abc'");
    }
    if (hasDatabase()) {
      answer(operation, CommonProblem.STORAGE_UNAVAILABLE, "Send the request again in a moment.");
    }
    describeOwnProblems(operation);
    if (path.contains("{")) {
      answer(operation, CommonProblem.NOT_FOUND, "No such resource.");
    }
  }

  /** An error that the operation names itself without a body is a problem document too. */
  private static void describeOwnProblems(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.matches("[45]..") && response.getContent() == null) {
                response.setContent(content(OASFactory.createMediaType()));
              }
            });
  }

  private static boolean hasDatabase() {
    return ConfigProvider.getConfig()
        .getOptionalValue("quarkus.datasource.db-kind", String.class)
        .isPresent();
  }

  private static boolean hasQuery(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> Parameter.In.QUERY.equals(parameter.getIn()));
  }

  private static void answer(Operation operation, CommonProblem kind, String detail) {
    var status = Integer.toString(kind.status());
    var responses = operation.getResponses();
    var described = responses.getAPIResponse(status);
    if (described == null || described.getContent() == null) {
      responses.addAPIResponse(status, problem(kind, detail));
    }
  }

  private static APIResponse problem(CommonProblem kind, String detail) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", kind.type().toString());
    example.put("title", kind.title());
    example.put("status", kind.status());
    example.put("detail", detail);
    return OASFactory.createAPIResponse()
        .description(kind.title())
        .content(content(OASFactory.createMediaType().example(example)));
  }

  private static Content content(MediaType problem) {
    return OASFactory.createContent()
        .addMediaType(Problem.MEDIA_TYPE, problem.schema(OASFactory.createSchema().ref(SCHEMA)));
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(
            "A token with claim 'tenant', audience 'magnesium' and the operation's scope in 'scope'.");
  }

  private static Schema problemSchema() {
    var error =
        object("What is wrong with one value")
            .addProperty("pointer", text("JSON pointer to the value in the body"))
            .addProperty("parameter", text("the parameter, where no body is meant"))
            .addProperty("detail", text("what was received and what is allowed"));
    return object("A problem document (RFC 9457), application/problem+json")
        .addProperty("type", text("stable name of the kind of problem"))
        .addProperty("title", text("the same for every occurrence"))
        .addProperty(
            "status", OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
        .addProperty("detail", text("what happened this time"))
        .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(error))
        .addProperty("traceId", text("W3C trace id of this request"))
        .required(List.of("type", "title", "status", "detail"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }
}
