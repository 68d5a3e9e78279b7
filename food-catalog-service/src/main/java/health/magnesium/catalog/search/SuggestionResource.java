package health.magnesium.catalog.search;

import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Names of foods while somebody types. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/foods/suggestions")
@Tag(name = "Foods")
@RunOnVirtualThread
public class SuggestionResource {

  private final FoodMatcher matcher;

  SuggestionResource(FoodMatcher matcher) {
    this.matcher = matcher;
  }

  /** Foods that the text may become. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "suggestFoods",
      summary = "Names of foods without a brand, while somebody types",
      description = "The last word may be unfinished. Each name once, the likeliest first.")
  @APIResponse(responseCode = "200", description = "Suggestions, possibly none")
  public Suggestions suggestions(
      @QueryParam("q") @Size(max = 200) @Parameter(example = "alm") @Nullable String q,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(500) int limit) {
    var words = FoodWords.of(q);
    var search = matcher.search();
    var completed = search.complete(words);
    var foods =
        completed.isEmpty()
            ? search.find(words).foods().stream().map(NameSearch.Found::food).toList()
            : completed;
    var seen = new HashSet<String>();
    return new Suggestions(
        foods.stream()
            .filter(food -> seen.add(food.shownName().toLowerCase(Locale.ROOT)))
            .limit(limit)
            .map(food -> new Suggestion(food.shownName(), food.foodId(), food.magnesiumMg()))
            .toList());
  }

  /** Suggestions, the likeliest first. */
  @Schema(name = "FoodSuggestions")
  public record Suggestions(List<Suggestion> items) {}

  /**
   * A name to choose.
   *
   * @param magnesiumMg per 100 g or 100 ml; null is unknown, never zero
   */
  @Schema(name = "FoodSuggestion")
  public record Suggestion(
      @Schema(examples = "Almonds") String name,
      @Schema(examples = "sr-12061") String foodId,
      @Schema(examples = "270") @Nullable BigDecimal magnesiumMg) {}
}
