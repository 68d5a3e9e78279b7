package health.magnesium.advisory.advisory;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.safety.Languages;
import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.problem.Problems;
import health.magnesium.http.ratelimit.Expensive;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Is this person getting enough magnesium, safely? */
@Path("/v1")
@Tag(name = "advisories")
@Produces(MediaType.APPLICATION_JSON)
public class AdvisoryResource {

  private final Advisor advisor;
  private final Comparisons comparisons;
  private final Caller caller;
  private final Languages languages;

  AdvisoryResource(Advisor advisor, Comparisons comparisons, Caller caller, Languages languages) {
    this.advisor = advisor;
    this.comparisons = comparisons;
    this.caller = caller;
    this.languages = languages;
  }

  @POST
  @Expensive
  @Path("/advisories")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @RunOnVirtualThread
  @Operation(
      operationId = "advise",
      summary = "An advisory from the facts in the body",
      description =
          "Nothing is stored. Foods with a foodId are read from the catalog. Texts follow"
              + " Accept-Language; Content-Language says which language they are in.")
  @APIResponse(responseCode = "200", description = "The advisory")
  @APIResponse(
      responseCode = "503",
      description = "The food catalog did not answer in time; Retry-After says when to try again")
  public RestResponse<AdvisoryAnswer> advise(
      @Valid
          @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "three days of a woman of 40",
                              value = Examples.THREE_DAYS)))
          AdvisoryRequest body,
      @Context HttpHeaders headers) {
    var asker = asker(headers);
    return spoken(advisor.advise(body, asker), asker);
  }

  @POST
  @Expensive
  @Path("/advisories/compare")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @RunOnVirtualThread
  @Operation(
      operationId = "compareAdvisories",
      summary = "The same facts judged by two authorities or two versions of the ruleset",
      description =
          "Foods are read once. Differences are JSON pointers that are true of both answers, in"
              + " their order, without generatedAt. Lists are compared place by place; two elements"
              + " that are not about the same thing differ as a whole.")
  @APIResponse(responseCode = "200", description = "Both advisories and where they differ")
  @APIResponse(
      responseCode = "422",
      description = "That version of the ruleset is not held here; the detail names those that are")
  @APIResponse(
      responseCode = "503",
      description = "The food catalog did not answer in time; Retry-After says when to try again")
  public RestResponse<Comparison> compare(
      @Valid
          @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "one diary, two authorities",
                              value = Examples.TWO_AUTHORITIES)))
          ComparisonRequest body,
      @Context HttpHeaders headers) {
    var asker = asker(headers);
    return spoken(comparisons.compare(body, asker), asker);
  }

  @GET
  @Expensive
  @Path("/patients/{patientId}/advisory")
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @RunOnVirtualThread
  @Operation(
      operationId = "getPatientAdvisory",
      summary = "An advisory from a patient's record",
      description =
          "Reads the record from the intake service and the foods from the catalog with the caller's"
              + " token, which therefore also needs intake.read and catalog.read.")
  @APIResponse(responseCode = "200", description = "The advisory")
  @APIResponse(responseCode = "422", description = "The record contradicts itself")
  @APIResponse(
      responseCode = "503",
      description = "A neighbour did not answer in time; Retry-After says when to try again")
  public RestResponse<AdvisoryAnswer> ofPatient(
      @PathParam("patientId") String patientId,
      @Parameter(description = "First day, inclusive; the intake service's range when absent")
          @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Last day, inclusive") @QueryParam("to") @Nullable LocalDate to,
      @Parameter(description = "Whose reference values; the patient's own setting when absent")
          @QueryParam("authority")
          @Nullable String authority,
      @Parameter(description = "recorded (default) or current") @QueryParam("composition")
          @Nullable String composition,
      @Context HttpHeaders headers) {
    caller.requirePatient(patientId);
    if (from != null && to != null && to.isBefore(from)) {
      throw Problems.invalidParameter("to", "'" + to + "' is before from '" + from + "'");
    }
    var question = new Advisor.Question(patientId, from, to, authority, composition(composition));
    var asker = asker(headers);
    return spoken(advisor.advise(question, asker), asker);
  }

  private static Composition composition(@Nullable String code) {
    if (code == null) {
      return Composition.RECORDED;
    }
    return Coded.find(Composition.class, code)
        .orElseThrow(
            () ->
                Problems.invalidParameter(
                    "composition", "'" + code + "' is not one of recorded, current"));
  }

  private Advisor.Asker asker(HttpHeaders headers) {
    return new Advisor.Asker(
        headers.getHeaderString(HttpHeaders.AUTHORIZATION),
        languages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private static <T> RestResponse<T> spoken(T answer, Advisor.Asker asker) {
    return RestResponse.ResponseBuilder.ok(answer)
        .header(HttpHeaders.CONTENT_LANGUAGE, asker.locale().toLanguageTag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
