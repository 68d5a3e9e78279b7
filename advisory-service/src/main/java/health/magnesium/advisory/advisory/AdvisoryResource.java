package health.magnesium.advisory.advisory;

import health.magnesium.advisory.person.Coded;
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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Is this person getting enough magnesium, safely? */
@Path("/v1")
@Tag(name = "advisories")
@Produces(MediaType.APPLICATION_JSON)
public class AdvisoryResource {

  private final Advisor advisor;
  private final Caller caller;

  AdvisoryResource(Advisor advisor, Caller caller) {
    this.advisor = advisor;
    this.caller = caller;
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
      description = "Nothing is stored. Foods with a foodId are read from the catalog.")
  @APIResponse(responseCode = "200", description = "The advisory")
  @APIResponse(responseCode = "422", description = "The authority has no tables here yet")
  @APIResponse(
      responseCode = "503",
      description = "The food catalog did not answer in time; Retry-After says when to try again")
  public AdvisoryAnswer advise(
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
    return advisor.advise(body, asker(headers));
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
  @APIResponse(
      responseCode = "422",
      description = "The authority has no tables, or the record contradicts itself")
  @APIResponse(
      responseCode = "503",
      description = "A neighbour did not answer in time; Retry-After says when to try again")
  public AdvisoryAnswer ofPatient(
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
    return advisor.advise(
        new Advisor.Question(patientId, from, to, authority, composition(composition)),
        asker(headers));
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

  private static Advisor.Asker asker(HttpHeaders headers) {
    var languages = headers.getAcceptableLanguages();
    var wanted = languages.isEmpty() ? Locale.ENGLISH : languages.getFirst();
    return new Advisor.Asker(
        headers.getHeaderString(HttpHeaders.AUTHORIZATION),
        wanted.getLanguage().equals("*") ? Locale.ENGLISH : wanted);
  }
}
