package health.magnesium.intake.exchange;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents what {@link Exchange} and the idempotency keys do, for every operation they act on. */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class ConditionalOperations implements OASFilter {

  private static final String PROBLEM = "application/problem+json";
  private static final String KEY = "Idempotency-Key";
  private static final String REASON = "reason";
  private static final Pattern ONE_RECORD = Pattern.compile(".*\\{(id|entryId)}");

  /**
   * Operations that need no If-Match: an erasure means the person, whatever the revision; an import
   * changes by itself.
   */
  private static final List<String> UNCONDITIONAL = List.of("erasePatient", "deleteImport");

  /** Operations whose key is not a patient's, and documented by themselves. */
  private static final List<String> SELF_DESCRIBED = List.of("importDiary");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
      api.getPaths().getPathItems().forEach(ConditionalOperations::complete);
    }
  }

  private static void complete(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              if (changes(method) && !UNCONDITIONAL.contains(operation.getOperationId())) {
                conditionalChange(method, operation);
              }
              if (has(operation, KEY) && !SELF_DESCRIBED.contains(operation.getOperationId())) {
                once(operation);
              }
              if (ONE_RECORD.matcher(path).matches()) {
                operation
                    .getResponses()
                    .addAPIResponse("410", problem("It has been deleted; its history remains"));
              }
              parameters(operation, REASON)
                  .forEach(parameter -> parameter.description(reason(method)));
              var responses = operation.getResponses();
              responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
            });
  }

  private static String reason(HttpMethod method) {
    return "Why, for the history; absent = "
        + (method == HttpMethod.PUT
            ? "corrected. Nothing is replaced where PUT makes something new"
            : "entered-in-error");
  }

  private static boolean changes(HttpMethod method) {
    return method == HttpMethod.PUT || method == HttpMethod.DELETE;
  }

  private static void conditionalChange(HttpMethod method, Operation operation) {
    if (has(operation, "If-Match")) {
      return;
    }
    var text =
        method == HttpMethod.PUT
            ? "ETag of the revision to change; left out only where PUT makes something new"
            : "ETag of the revision to delete";
    operation.addParameter(
        OASFactory.createParameter()
            .name("If-Match")
            .in(Parameter.In.HEADER)
            .description(text)
            .example("\"019a9b5e-7c1f-7d5e-8b1e-0f3a7c2d4e6f\"")
            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    operation.getResponses().addAPIResponse("412", problem("If-Match names another revision"));
    operation.getResponses().addAPIResponse("428", problem("If-Match is missing"));
  }

  private static void once(Operation operation) {
    parameters(operation, KEY)
        .forEach(
            parameter ->
                parameter
                    .description(
                        "Lets a repetition of this request answer what the first one did. "
                            + "1 to 255 printable ASCII characters, remembered for 7 days.")
                    .example("\"8e03978e-40d5-43e8-bc93-6894a57f9324\""));
    operation
        .getResponses()
        .addAPIResponse(
            "409", problem("The first request with this key still runs, or the id is in use"))
        .addAPIResponse("410", problem("What this key or id made has been deleted since"))
        .addAPIResponse("422", problem("The key came with another request before"));
  }

  private static boolean has(Operation operation, String name) {
    return parameters(operation, name).findAny().isPresent();
  }

  private static Stream<Parameter> parameters(Operation operation, String name) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .filter(parameter -> name.equals(parameter.getName()));
  }

  private static APIResponse problem(String description) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    PROBLEM,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
  }
}
