package health.magnesium.catalog.search;

import health.magnesium.catalog.foods.FoodRepository;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.Problems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Search and listing of foods in force. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/foods")
@Tag(name = "Foods")
@RunOnVirtualThread
public class FoodSearchResource {

  private final FoodSearch search;
  private final FoodRepository foods;

  FoodSearchResource(FoodSearch search, FoodRepository foods) {
    this.search = search;
    this.foods = foods;
  }

  /** Foods by words and by what they are. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "searchFoods",
      summary = "Search foods, or list them",
      description =
          "Words may be misspelt (see `readAs`), in any order, singular or plural. Foods without a"
              + " brand come before branded ones. Read `match`: with some-words no food has all the"
              + " words, with other-foods the words are only in names of something else, with none"
              + " no food is the thing. When `ambiguous`, foods that fit equally differ in magnesium:"
              + " a person has to choose.")
  @APIResponse(
      responseCode = "200",
      description = "A page of foods, possibly empty",
      content = @Content(schema = @Schema(implementation = FoodsFound.class)))
  public Response foods(
      @QueryParam("q") @Size(max = 200) @Parameter(example = "spinach cooked") @Nullable String q,
      @BeanParam FoodFilterParameters filter,
      @QueryParam("sort")
          @Parameter(
              description =
                  "default relevance with words, else name; foods without a number come last; with"
                      + " words, branded foods stay behind the others in every order",
              schema =
                  @Schema(
                      enumeration = {
                        "relevance",
                        "name",
                        "-name",
                        "magnesium",
                        "-magnesium",
                        "magnesium-per-100-kcal",
                        "-magnesium-per-100-kcal"
                      }))
          @Nullable String sort,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    var words = FoodWords.of(q);
    var asked = q != null && !q.isBlank();
    var query = new FoodQuery(words, filter.filter(), sort(sort, asked));
    var found =
        asked && words.isEmpty()
            ? new FoodSearch.Found(MatchKind.NONE, List.of(), false, null)
            : search.find(query, place(cursor, query.sort()), limit + 1);
    var page = Page.of(found.rows(), limit, row -> cursor(query.sort(), row));
    var items = foods.listFoods(page.items().stream().map(FoodSearch.Row::foodId).toList());
    var candidates =
        page.items().stream().flatMap(row -> Stream.ofNullable(row.candidate())).toList();
    return Response.fromResponse(page.toResponse(uri))
        .entity(
            new FoodsFound(
                items,
                page.next(),
                found.match().code(),
                found.readAs(),
                found.ambiguous(),
                candidates))
        .build();
  }

  private static FoodSort sort(@Nullable String code, boolean asked) {
    if (code == null) {
      return asked ? FoodSort.RELEVANCE : FoodSort.NAME;
    }
    var sort =
        FoodSort.find(code)
            .orElseThrow(
                () ->
                    Problems.invalidParameter(
                        "sort", "received '" + code + "'; allowed: " + FoodSort.CODES));
    if (sort == FoodSort.RELEVANCE && !asked) {
      throw Problems.invalidParameter("sort", "relevance needs words in q");
    }
    return sort;
  }

  private static Cursor cursor(FoodSort sort, FoodSearch.Row row) {
    return new Cursor(List.of(sort.code(), row.tier().code(), row.key().text(), row.foodId()));
  }

  private static FoodSearch.@Nullable Place place(@Nullable String text, FoodSort sort) {
    var cursor = Cursor.parse(text, 4);
    if (cursor == null) {
      return null;
    }
    var key = cursor.key();
    var tier =
        Arrays.stream(FoodSearch.Tier.values())
            .filter(one -> one.code().equals(key.get(1)))
            .findFirst();
    if (!key.getFirst().equals(sort.code())
        || tier.isEmpty()
        || (sort.isNumeric() && !key.get(2).matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?"))) {
      throw Problems.invalidParameter(
          "cursor", "not a cursor of this list; keep every parameter as it was on the page before");
    }
    FoodFilterParameters.printable("cursor", key.get(2) + key.get(3));
    return new FoodSearch.Place(tier.get(), sort.key(key.get(2), key.get(3)));
  }

  /**
   * A page of foods.
   *
   * @param match how well the foods answer the words
   * @param readAs the words as they were read when a typing mistake was corrected; else null
   * @param ambiguous whether foods that fit equally differ in magnesium
   * @param candidates of the foods without a brand: how sure it is that each is the one meant
   */
  @Schema(name = "FoodsFound")
  public record FoodsFound(
      List<FoodView> items,
      @Nullable String next,
      @Schema(enumeration = {"not-asked", "all-words", "some-words", "other-foods", "none"})
          String match,
      @Schema(examples = "spinach") @Nullable String readAs,
      boolean ambiguous,
      List<Candidate> candidates) {}
}
