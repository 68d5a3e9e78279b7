package health.magnesium.catalog.lines;

import health.magnesium.catalog.search.Candidate;
import health.magnesium.catalog.search.FoodMatch;
import health.magnesium.catalog.search.FoodMatcher;
import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Names of foods as people write them, many in one call. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/food-matches")
@Tag(name = "Foods")
@RunOnVirtualThread
public class FoodMatchResource {

  private final FoodMatcher matcher;

  FoodMatchResource(FoodMatcher matcher) {
    this.matcher = matcher;
  }

  /** What each text can mean. */
  @POST
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "matchFoods",
      summary = "Foods that up to 200 texts can mean",
      description =
          "One answer for each text, in the same order. Where foods that fit equally differ in"
              + " magnesium, ambiguous is true: a person has to choose. Nothing is stored.")
  @APIResponse(responseCode = "200", description = "As many items as texts")
  public FoodMatches match(@Valid @NotNull FoodMatchRequest request) {
    return new FoodMatches(
        request.texts().stream()
            .map(text -> MatchedText.of(text, matcher.match(text, request.limitOrUsual())))
            .toList());
  }

  /** The answers, in the order of the texts. */
  @Schema(name = "FoodMatches")
  public record FoodMatches(List<MatchedText> items) {}

  /**
   * What one text can mean.
   *
   * @param readAs the words as they were read, when a typing mistake was corrected; else null
   * @param candidates the likeliest first, possibly none
   */
  @Schema(name = "FoodMatch")
  public record MatchedText(
      @Schema(examples = "pumpkin seeds") String text,
      @Schema(enumeration = {"not-asked", "all-words", "some-words", "other-foods", "none"})
          String match,
      @Nullable String readAs,
      boolean ambiguous,
      List<Candidate> candidates) {

    static MatchedText of(String text, FoodMatch match) {
      return new MatchedText(
          text, match.match().code(), match.readAs(), match.ambiguous(), match.candidates());
    }
  }
}
