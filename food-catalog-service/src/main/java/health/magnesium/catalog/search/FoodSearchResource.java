package health.magnesium.catalog.search;

import health.magnesium.catalog.foods.FoodRepository;
import health.magnesium.catalog.foods.FoodView;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.Problems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
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
          "Words may be misspelt, in any order, singular or plural. Foods without a brand come before"
              + " branded ones. Read `match`: with some-words no food has all the words.")
  @APIResponse(
      responseCode = "200",
      description = "A page of foods, possibly empty",
      content = @Content(schema = @Schema(implementation = FoodsFound.class)))
  public Response foods(
      @QueryParam("q") @Size(max = 200) @Parameter(example = "spinach cooked") @Nullable String q,
      @QueryParam("category") @Parameter(example = "nut-and-seed-products")
          @Nullable String category,
      @QueryParam("source") @Parameter(example = "sr") @Nullable String source,
      @QueryParam("group") @Parameter(example = "nuts") @Nullable String group,
      @QueryParam("minMagnesium")
          @DecimalMin("0")
          @Parameter(
              description = "mg per 100 g; foods without a number are left out",
              example = "50")
          @Nullable BigDecimal minMagnesium,
      @QueryParam("tag")
          @Size(max = 20)
          @Parameter(description = "repeatable; a food has to have all", example = "suggestable")
          List<String> tags,
      @QueryParam("sort")
          @Parameter(
              description =
                  "default relevance with words, else name; foods without a number come last",
              schema =
                  @Schema(enumeration = {"relevance", "name", "-name", "magnesium", "-magnesium"}))
          @Nullable String sort,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    var text = SearchText.of(q);
    var query =
        new FoodQuery(
            text,
            printable("category", category),
            printable("source", source),
            printable("group", group),
            minMagnesium,
            tags.stream().map(tag -> printable("tag", tag)).toList(),
            sort(sort, text));
    var found = search.find(query, place(cursor, query.sort()), limit + 1);
    var page =
        Page.of(
            found.rows(),
            limit,
            row ->
                new Cursor(
                    List.of(query.sort().code(), found.match().code(), row.key(), row.foodId())));
    var items = foods.listFoods(page.items().stream().map(FoodSearch.Row::foodId).toList());
    return Response.fromResponse(page.toResponse(uri))
        .entity(new FoodsFound(items, page.next(), found.match().code()))
        .build();
  }

  private static FoodSort sort(@Nullable String code, SearchText text) {
    if (code == null) {
      return text.isEmpty() ? FoodSort.NAME : FoodSort.RELEVANCE;
    }
    var sort =
        FoodSort.find(code)
            .orElseThrow(
                () ->
                    Problems.invalidParameter(
                        "sort", "received '" + code + "'; allowed: " + FoodSort.CODES));
    if (sort == FoodSort.RELEVANCE && text.isEmpty()) {
      throw Problems.invalidParameter("sort", "relevance needs words in q");
    }
    return sort;
  }

  private static FoodSearch.@Nullable Place place(@Nullable String text, FoodSort sort) {
    var cursor = Cursor.parse(text, 4);
    if (cursor == null) {
      return null;
    }
    var key = cursor.key();
    var match = MatchKind.find(key.get(1));
    if (!key.getFirst().equals(sort.code())
        || match.isEmpty()
        || (sort.isNumeric() && !key.get(2).matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?"))) {
      throw Problems.invalidParameter(
          "cursor", "not a cursor of this list; keep every parameter as it was on the page before");
    }
    return new FoodSearch.Place(
        match.get(), printable("cursor", key.get(2)), printable("cursor", key.get(3)));
  }

  private static <T extends @Nullable String> T printable(String parameter, T value) {
    if (value != null && value.chars().anyMatch(Character::isISOControl)) {
      throw Problems.invalidParameter(parameter, "holds a control character");
    }
    return value;
  }

  /**
   * A page of foods.
   *
   * @param match how well the foods answer the words
   */
  @Schema(name = "FoodsFound")
  public record FoodsFound(
      List<FoodView> items,
      @Nullable String next,
      @Schema(enumeration = {"not-asked", "all-words", "some-words", "none"}) String match) {}
}
