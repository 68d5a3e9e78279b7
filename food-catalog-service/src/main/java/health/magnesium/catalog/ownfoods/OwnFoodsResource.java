package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.foods.FoodView;
import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.idempotency.IdempotencyKey;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes in foods of a tenant's own. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/foods")
@Tag(name = "Own foods")
@RunOnVirtualThread
public class OwnFoodsResource {

  private final OwnFoodDesk desk;
  private final Caller caller;

  OwnFoodsResource(OwnFoodDesk desk, Caller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  /** A new food of the caller's tenant. */
  @POST
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "createFood",
      summary = "Enter a food of your own: per 100 g, off a label, or as a recipe",
      description =
          "Only your tenant sees it, in every operation that reads foods. The same Idempotency-Key"
              + " with the same entry makes one food. What is not known is left out, never 0.")
  @APIResponse(
      responseCode = "201",
      description = "The food, with a strong ETag",
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = FoodView.class)))
  @APIResponse(
      responseCode = "422",
      description =
          "recipe-refused: an ingredient cannot be used, its pointer says why; or the"
              + " Idempotency-Key came with another entry")
  public Response create(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @NotNull OwnFoodEntry body) {
    caller.requireWholeTenant();
    var food = desk.create(IdempotencyKey.parse(key), body);
    return Response.created(URI.create("/v1/foods/" + food.id()))
        .tag(Conditional.tag(food.version()))
        .entity(food)
        .build();
  }
}
