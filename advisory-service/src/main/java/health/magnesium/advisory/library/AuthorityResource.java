package health.magnesium.advisory.library;

import health.magnesium.advisory.assessment.Assessment;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose reference values there are, and the values themselves. */
@Path("/v1/authorities")
@Tag(name = "library")
@Produces(MediaType.APPLICATION_JSON)
public class AuthorityResource {

  private final ReferenceTables tables;

  AuthorityResource(ReferenceTables tables) {
    this.tables = tables;
  }

  @GET
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @Operation(
      operationId = "listAuthorities",
      summary = "Every authority whose values an advisory can use")
  @APIResponse(
      responseCode = "200",
      description = "All authorities",
      content = @Content(schema = @Schema(implementation = Authorities.class)))
  @APIResponse(responseCode = "304", description = "The caller has this ruleset already")
  public Response list(@Context Request request) {
    var items = tables.listAuthorities().stream().map(Assessment.AuthorityView::of).toList();
    return Conditional.ok(request, tables.rulesetVersion(), new Authorities(items));
  }

  @GET
  @Path("/{authorityId}")
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @Operation(
      operationId = "getAuthority",
      summary = "One authority's tables",
      description =
          "Requirements, upper levels with what they cover, and how the tables are read; each value"
              + " with source, place in it and certainty. Changes only with the ruleset version,"
              + " which is the ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The tables",
      content = @Content(schema = @Schema(implementation = AuthorityTables.class)))
  @APIResponse(responseCode = "304", description = "The caller has this ruleset already")
  @APIResponse(responseCode = "404", description = "There is no such authority")
  public Response get(@PathParam("authorityId") String authorityId, @Context Request request) {
    return tables
        .findAuthority(authorityId)
        .map(
            authority ->
                Conditional.ok(
                    request, tables.rulesetVersion(), AuthorityTables.of(authority, tables)))
        .orElseThrow(
            () ->
                Problems.of(
                    CommonProblem.NOT_FOUND,
                    "'"
                        + authorityId
                        + "' is not one of "
                        + String.join(", ", tables.authorityIds())
                        + "."));
  }

  /** All of them: there are few. */
  @Schema(name = "Authorities")
  public record Authorities(List<Assessment.AuthorityView> items) {}
}
