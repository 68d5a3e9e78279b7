package health.magnesium.catalog.sources;

import static health.magnesium.catalog.problem.CatalogProblem.FOOD_NOT_FOUND;

import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.foods.FoodAt;
import health.magnesium.catalog.foods.FoodRepository;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.search.FoodWords;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.problem.Problems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same food in other sources. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/foods/{foodId}/sources")
@Tag(name = "Foods")
@RunOnVirtualThread
public class FoodSourcesResource {

  private final FoodRepository foods;
  private final FoodLinks links;

  FoodSourcesResource(FoodRepository foods, FoodLinks links) {
    this.foods = foods;
    this.links = links;
  }

  /** The food with its counterparts and how their magnesium differs. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "listFoodSources",
      summary = "The same food in other sources, with the differences in magnesium",
      description =
          "Linked by barcode, by the number in USDA's standard reference, by our table of the same"
              + " foods, or by equal words of the names. None is better than another because of its"
              + " place; kind, grade and data points tell how each figure was found. Only foods in"
              + " force at that moment.")
  @APIResponse(responseCode = "200", description = "The food and its counterparts, possibly none")
  public FoodSources sources(
      @PathParam("foodId") @Parameter(example = "sr-12061") String foodId,
      @QueryParam("asOf") @Parameter(example = "2026-11-22T08:00:00+01:00")
          @Nullable OffsetDateTime asOf) {
    var at = asOf == null ? null : asOf.toInstant();
    var food =
        foods
            .findFood(foodId, at)
            .orElseThrow(
                () ->
                    Problems.of(
                        FOOD_NOT_FOUND,
                        "No food " + foodId + (asOf == null ? "." : " at " + asOf + ".")));
    var linked = links.find(food, at);
    var ids = List.copyOf(linked.keySet());
    var others =
        foods.findEach(ids.stream().map(id -> new FoodAt(id, at)).toList()).stream()
            .flatMap(Optional::stream)
            .filter(other -> !other.retired())
            .flatMap(other -> source(food, other, Objects.requireNonNull(linked.get(other.id()))))
            .sorted(
                Comparator.comparing((FoodSource each) -> each.linkedBy().iterator().next())
                    .thenComparing(FoodSource::id))
            .toList();
    return new FoodSources(food.id(), food.name(), food.release(), food.magnesium(), others);
  }

  /** Words are only taken for equal if they were at that moment. */
  private static Stream<FoodSource> source(FoodView food, FoodView other, Set<LinkedBy> reasons) {
    var holding = EnumSet.copyOf(reasons);
    if (!words(food).equals(words(other))) {
      holding.remove(LinkedBy.EQUAL_WORDS);
    }
    return holding.isEmpty() ? Stream.of() : Stream.of(FoodSource.of(food, other, holding));
  }

  private static List<String> words(FoodView food) {
    return FoodWords.of(food.name()).stream().sorted().toList();
  }

  /**
   * A food and its counterparts.
   *
   * @param items by the strongest reason, then by id
   */
  @Schema(name = "FoodSources")
  public record FoodSources(
      @Schema(examples = "sr-12061") String foodId,
      @Schema(examples = "Nuts, almonds") String name,
      @Schema(examples = "usda-sr28") @Nullable String release,
      MagnesiumView magnesium,
      List<FoodSource> items) {}
}
