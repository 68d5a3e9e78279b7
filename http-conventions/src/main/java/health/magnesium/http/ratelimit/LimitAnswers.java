package health.magnesium.http.ratelimit;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents what every operation may answer beyond a limit: 429, and 408 where there is a body. */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class LimitAnswers implements OASFilter {

  private static final String REFUSED = "TooManyRequests";
  private static final String TOO_SLOW = "BodyTooSlow";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    api.setComponents(components.addResponse(REFUSED, refused()).addResponse(TOO_SLOW, tooSlow()));
    if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
      api.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .forEach(LimitAnswers::complete);
    }
  }

  private static void complete(Operation operation) {
    operation.getResponses().addAPIResponse("429", OASFactory.createAPIResponse().ref(REFUSED));
    if (operation.getRequestBody() != null) {
      operation.getResponses().addAPIResponse("408", OASFactory.createAPIResponse().ref(TOO_SLOW));
    }
  }

  private static APIResponse refused() {
    return problem(
            CommonProblem.TOO_MANY_REQUESTS,
            "The budget 'reads' allows 600 calls in 60 s; send again in 3 s.")
        .addHeader("Retry-After", header("seconds until the next call is allowed", "3"))
        .addHeader(
            LimitHeaders.POLICY,
            header("each budget with its calls and seconds", "\"reads\";q=600;w=60"))
        .addHeader(
            LimitHeaders.REMAINING,
            header(
                "each budget with the calls left and the seconds until it is whole again; on every"
                    + " answer",
                "\"reads\";r=0;t=60"));
  }

  private static APIResponse tooSlow() {
    return problem(
        CommonProblem.BODY_TOO_SLOW,
        "17 bytes of the body arrived within 30 s; send it whole and faster.");
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .example(example)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static APIResponse problem(CommonProblem kind, String detail) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", kind.type().toString());
    example.put("title", kind.title());
    example.put("status", kind.status());
    example.put("detail", detail);
    return OASFactory.createAPIResponse()
        .description(kind.title())
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("Problem"))
                        .example(example)));
  }
}
