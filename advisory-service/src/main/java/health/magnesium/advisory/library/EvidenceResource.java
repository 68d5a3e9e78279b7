package health.magnesium.advisory.library;

import health.magnesium.advisory.assessment.Assessment.EvidenceView;
import health.magnesium.advisory.reference.Evidence;
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

/** The statements that findings lean on. */
@Path("/v1/evidence")
@Tag(name = "library")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

  private final ReferenceTables tables;

  EvidenceResource(ReferenceTables tables) {
    this.tables = tables;
  }

  /** In the order of the table. */
  @GET
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @Operation(
      operationId = "listEvidence",
      summary = "Every statement with its strength, source and certainty")
  @APIResponse(
      responseCode = "200",
      description = "All statements",
      content = @Content(schema = @Schema(implementation = Statements.class)))
  @APIResponse(responseCode = "304", description = "The caller has this ruleset already")
  public Response list(@Context Request request) {
    var items = tables.listEvidence().stream().map(this::view).toList();
    return Conditional.ok(request, tables.rulesetVersion(), new Statements(items));
  }

  @GET
  @Path("/{evidenceId}")
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @Operation(
      operationId = "getEvidence",
      summary = "One statement with its strength, source and certainty")
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content = @Content(schema = @Schema(implementation = EvidenceView.class)))
  @APIResponse(responseCode = "304", description = "The caller has this ruleset already")
  @APIResponse(responseCode = "404", description = "There is no such statement")
  public Response get(@PathParam("evidenceId") String evidenceId, @Context Request request) {
    return tables
        .findEvidence(evidenceId)
        .map(evidence -> Conditional.ok(request, tables.rulesetVersion(), view(evidence)))
        .orElseThrow(() -> Problems.of(CommonProblem.NOT_FOUND, "No evidence " + evidenceId + "."));
  }

  private EvidenceView view(Evidence evidence) {
    var source = tables.findSource(evidence.provenance().sourceId()).orElseThrow();
    return EvidenceView.of(evidence, source);
  }

  /** All of them: there are few. */
  @Schema(name = "Statements")
  public record Statements(List<EvidenceView> items) {}
}
