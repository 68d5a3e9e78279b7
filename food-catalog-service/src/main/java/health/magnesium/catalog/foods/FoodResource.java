package health.magnesium.catalog.foods;

import static health.magnesium.catalog.problem.CatalogProblem.FOOD_NOT_FOUND;

import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.Problems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One food and its history. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/foods/{foodId}")
@Tag(name = "Foods")
@RunOnVirtualThread
public class FoodResource {

  private final FoodRepository foods;

  FoodResource(FoodRepository foods) {
    this.foods = foods;
  }

  /** The food as it is, or as it was at a moment. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "getFood",
      summary = "One food per 100 g, now or as it was at a moment",
      description =
          "A retired food answers with its last revision and retired = true. Null is unknown, never"
              + " zero. A food has no state before its first revision: 404.")
  @APIResponse(
      responseCode = "200",
      description = "The food, with a strong ETag",
      content = @Content(schema = @Schema(implementation = FoodView.class)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response food(
      @PathParam("foodId") @Parameter(example = "sr-12061") String foodId,
      @QueryParam("asOf") @Parameter(example = "2026-11-22T08:00:00+01:00")
          @Nullable OffsetDateTime asOf,
      @Context Request request) {
    var moment = asOf == null ? null : asOf.toInstant();
    return foods
        .findFood(foodId, moment)
        .map(food -> Conditional.ok(request, food.version(), food))
        .orElseThrow(
            () ->
                Problems.of(
                    FOOD_NOT_FOUND,
                    "No food " + foodId + (asOf == null ? "." : " at " + asOf + ".")));
  }

  /** Every revision with its validity. */
  @GET
  @Path("/revisions")
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(operationId = "listFoodRevisions", summary = "Every revision of a food, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of revisions",
      content = @Content(schema = @Schema(implementation = FoodRevisionsPage.class)))
  public Response revisions(
      @PathParam("foodId") @Parameter(example = "sr-12061") String foodId,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    var after = Cursor.parse(cursor, 1);
    var revisions =
        foods.listRevisions(foodId, after == null ? Integer.MAX_VALUE : number(after), limit + 1);
    if (revisions.isEmpty() && after == null) {
      throw Problems.of(FOOD_NOT_FOUND, "No food " + foodId + ".");
    }
    return Page.of(revisions, limit, food -> new Cursor(List.of(Integer.toString(food.revision()))))
        .toResponse(uri);
  }

  private static int number(Cursor cursor) {
    try {
      return Integer.parseInt(cursor.key().getFirst());
    } catch (NumberFormatException notOurs) {
      throw Problems.invalidParameter("cursor", "not a cursor of this list");
    }
  }

  @Schema(name = "FoodPage")
  private record FoodRevisionsPage(List<FoodView> items, @Nullable String next) {}
}
