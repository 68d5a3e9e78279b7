package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.foods.FoodView;
import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changes of one food of a tenant's own. It is read like every other food. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/foods/{foodId}")
@Tag(name = "Own foods")
@RunOnVirtualThread
public class OwnFoodResource {

  static final String EXAMPLE_ID = "own-01a20549-7017-7634-87e8-a22c55368412";

  private final OwnFoodDesk desk;
  private final OwnFoodStore store;
  private final Caller caller;

  OwnFoodResource(OwnFoodDesk desk, OwnFoodStore store, Caller caller) {
    this.desk = desk;
    this.store = store;
    this.caller = caller;
  }

  /** The food's next revision. */
  @PUT
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "reviseFood",
      summary = "Replace what you said of your own food",
      description =
          "Makes a new revision; the one before stays readable with asOf. A recipe is worked out anew"
              + " with its ingredients as they are now. A retired food is in force again.")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      description = "the ETag you read")
  @APIResponse(
      responseCode = "200",
      description = "The food, with a strong ETag",
      content = @Content(schema = @Schema(implementation = FoodView.class)))
  @APIResponse(responseCode = "412", description = "If-Match names another revision")
  @APIResponse(
      responseCode = "422",
      description =
          "recipe-refused: an ingredient cannot be used, or the recipe leads back to itself")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response revise(
      @PathParam("foodId") @Parameter(example = EXAMPLE_ID) String foodId,
      @NotNull OwnFoodEntry body,
      @Context Request request,
      @Context HttpHeaders headers) {
    caller.requireWholeTenant();
    var food = desk.revise(foodId, matching(request, headers), body);
    return Response.ok(food).tag(Conditional.tag(food.version())).build();
  }

  /** Takes the food out of use. */
  @DELETE
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "retireFood",
      summary = "Retire your own food",
      description =
          "It is found no more and answers with retired = true; its history stays readable, so that"
              + " what was recorded with it keeps its meaning.")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      description = "the ETag you read")
  @APIResponse(responseCode = "204", description = "It is retired")
  @APIResponse(responseCode = "412", description = "If-Match names another revision")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response retire(
      @PathParam("foodId") @Parameter(example = EXAMPLE_ID) String foodId,
      @Context Request request,
      @Context HttpHeaders headers) {
    caller.requireWholeTenant();
    store.retire(foodId, matching(request, headers));
    return Response.noContent().build();
  }

  /** The recipe with its ingredients as they are now. */
  @POST
  @Path("/recalculation")
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "recalculateFood",
      summary = "Work out your recipe anew, where ingredients have newer figures",
      description =
          "A recipe keeps the revisions of its ingredients that it was worked out with, until this"
              + " is asked for. dryRun shows before and after and writes nothing; dryRun = false"
              + " needs If-Match and makes a new revision if anything changed.")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      description = "the ETag you read; not needed with dryRun")
  @APIResponse(
      responseCode = "200",
      description = "The magnesium before and after",
      content = @Content(schema = @Schema(implementation = Recalculation.class)))
  @APIResponse(responseCode = "412", description = "If-Match names another revision")
  @APIResponse(
      responseCode = "422",
      description = "recipe-refused: an ingredient cannot be used any more")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Recalculation recalculate(
      @PathParam("foodId") @Parameter(example = EXAMPLE_ID) String foodId,
      Recalculation.@Nullable Order body,
      @Context Request request,
      @Context HttpHeaders headers) {
    caller.requireWholeTenant();
    var dryRun = body == null || !Boolean.FALSE.equals(body.dryRun());
    return desk.recalculate(foodId, dryRun, matching(request, headers));
  }

  private static Consumer<FoodView> matching(Request request, HttpHeaders headers) {
    return food -> Conditional.requireMatch(request, headers, food.version());
  }
}
