package health.magnesium.catalog.composition;

import health.magnesium.catalog.foods.FoodAt;
import health.magnesium.catalog.foods.FoodRepository;
import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Composition of many foods in one call. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/compositions")
@Tag(name = "Foods")
@RunOnVirtualThread
public class CompositionResource {

  private final FoodRepository foods;

  CompositionResource(FoodRepository foods) {
    this.foods = foods;
  }

  /** What each food contains, in the order asked. */
  @POST
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "readCompositions",
      summary = "Magnesium and companions of up to 1,000 foods, each at its moment",
      description =
          "One answer for each item, in the same order; an unknown food is an answer, not an error."
              + " Nothing is created.")
  @APIResponse(responseCode = "200", description = "As many items as asked for")
  public Compositions compositions(@Valid @NotNull CompositionRequest request) {
    var wanted =
        request.items().stream()
            .map(
                item ->
                    new FoodAt(item.foodId(), item.asOf() == null ? null : item.asOf().toInstant()))
            .toList();
    var found = foods.findEach(wanted);
    List<Composition> items = new ArrayList<>(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      items.add(Composition.of(wanted.get(i), found.get(i)));
    }
    return new Compositions(items);
  }

  /** The answers, in the order of the questions. */
  public record Compositions(List<Composition> items) {}
}
