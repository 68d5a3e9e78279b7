package health.magnesium.intake.accesslog;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Documents the purpose, which every operation takes, and the 503 that every operation may give.
 */
@OpenApiFilter(
    stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP},
    priority = 0) // after those that all services share, so that the document has one order
public final class PurposeParameter implements OASFilter {

  private static final String NAME = "PurposeOfUse";
  private static final String UNAVAILABLE = "503";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
      return;
    }
    var components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    components.addParameter(NAME, parameter());
    api.setComponents(components);
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(PurposeParameter::complete));
  }

  private static void complete(Operation operation) {
    var reference = OASFactory.createParameter().ref(NAME);
    if (operation.getParameters() == null
        || operation.getParameters().stream()
            .noneMatch(parameter -> reference.getRef().equals(parameter.getRef()))) {
      operation.addParameter(reference);
    }
    if (operation.getResponses().getAPIResponse(UNAVAILABLE) == null) {
      operation
          .getResponses()
          .addAPIResponse(
              UNAVAILABLE,
              OASFactory.createAPIResponse()
                  .description("The database or the access log cannot be reached; ask again"));
    }
  }

  private static Parameter parameter() {
    return OASFactory.createParameter()
        .name(PurposeOfUse.HEADER)
        .in(Parameter.In.HEADER)
        .description(
            "Why this is asked, for the access log; the token's claim purpose_of_use where absent. An installation may require it.")
        .schema(
            OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .enumeration(
                    List.copyOf(Arrays.stream(PurposeOfUse.values()).map(Enum::name).toList())));
  }
}
