package health.magnesium.advisory.library;

import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.AdvisoryRules;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules, so that everybody can see what an advisory is made of. */
@Path("/v1/rules")
@Tag(name = "library")
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {

  private final ReferenceTables tables;
  private final Map<String, RuleView> rules = new LinkedHashMap<>();

  RuleResource(ReferenceTables tables) {
    this.tables = tables;
    for (var rule : new AdvisoryRules(tables).list()) {
      rules.put(rule.id().value(), RuleView.of(rule, tables));
    }
  }

  /** In the order in which they are read. */
  @GET
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @Operation(
      operationId = "listRules",
      summary = "Every rule with its source attributes",
      description =
          "Citation, developer and funding of the evidence, release and revision date, what of a"
              + " person the rule uses, and each figure with source and certainty. Changes only with"
              + " the ruleset version, which is the ETag.")
  @APIResponse(
      responseCode = "200",
      description = "All rules",
      content = @Content(schema = @Schema(implementation = Rules.class)))
  @APIResponse(responseCode = "304", description = "The caller has this ruleset already")
  public Response list(@Context Request request) {
    return Conditional.ok(request, tables.rulesetVersion(), new Rules(List.copyOf(rules.values())));
  }

  @GET
  @Path("/{ruleId}")
  @PermissionsAllowed(Scopes.ADVICE_READ)
  @Operation(operationId = "getRule", summary = "One rule with its source attributes")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content = @Content(schema = @Schema(implementation = RuleView.class)))
  @APIResponse(responseCode = "304", description = "The caller has this ruleset already")
  @APIResponse(responseCode = "404", description = "There is no such rule")
  public Response get(@PathParam("ruleId") String ruleId, @Context Request request) {
    var rule = rules.get(ruleId);
    if (rule == null) {
      throw Problems.of(CommonProblem.NOT_FOUND, "No rule " + ruleId + ".");
    }
    return Conditional.ok(request, tables.rulesetVersion(), rule);
  }

  /** All of them: there are few. */
  @Schema(name = "Rules")
  public record Rules(List<RuleView> items) {}
}
