package health.magnesium.catalog.foods;

import static health.magnesium.catalog.problem.CatalogProblem.BARCODE_NOT_FOUND;

import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.problem.Problems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Branded foods by the number under their bars. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/barcodes/{gtin}")
@Tag(name = "Foods")
@RunOnVirtualThread
public class BarcodeResource {

  private final FoodRepository foods;

  BarcodeResource(FoodRepository foods) {
    this.foods = foods;
  }

  /** The branded food with this barcode. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "getFoodByBarcode",
      summary = "The branded food with this GTIN-8, -12, -13 or -14, now or at a moment",
      description =
          "A number with a wrong length or check digit is 400: scan it again. With asOf the food"
              + " that had the number then, as it was.")
  @APIResponse(
      responseCode = "200",
      description = "The food, with a strong ETag",
      content = @Content(schema = @Schema(implementation = FoodView.class)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response food(
      @PathParam("gtin") @Parameter(example = "4006381333931") String gtin,
      @QueryParam("asOf") @Parameter(example = "2026-11-22T08:00:00+01:00")
          @Nullable OffsetDateTime asOf,
      @Context Request request) {
    var digits = parse(gtin).digits14();
    return foods
        .findByBarcode(digits, asOf == null ? null : asOf.toInstant())
        .map(food -> Conditional.ok(request, food.id() + "-" + food.version(), food))
        .orElseThrow(
            () ->
                Problems.of(
                    BARCODE_NOT_FOUND,
                    asOf == null
                        ? "No food has barcode " + gtin + "."
                        : "No food had barcode " + gtin + " at " + asOf + "."));
  }

  private static Gtin parse(String gtin) {
    try {
      return Gtin.parse(gtin);
    } catch (IllegalArgumentException reason) {
      throw Problems.invalidParameter("gtin", String.valueOf(reason.getMessage()));
    }
  }
}
