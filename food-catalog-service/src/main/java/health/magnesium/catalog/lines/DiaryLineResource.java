package health.magnesium.catalog.lines;

import health.magnesium.catalog.foods.FoodRepository;
import health.magnesium.catalog.search.FoodMatcher;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.problem.Problems;
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

/** Free text of a diary, read into foods and amounts. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/diary-lines")
@Tag(name = "Foods")
@RunOnVirtualThread
public class DiaryLineResource {

  private static final LineSplitter SPLITTER = new LineSplitter(LineReader.DEFAULT);

  private final FoodMatcher matcher;
  private final FoodRepository foods;

  DiaryLineResource(FoodMatcher matcher, FoodRepository foods) {
    this.matcher = matcher;
    this.foods = foods;
  }

  /** What each item of the text can mean. */
  @POST
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "readDiaryLines",
      summary = "Read free text of a diary into foods, grams and magnesium",
      description =
          "Each item gets candidates, never a choice: somebody has to confirm. An amount comes from"
              + " a mass or from a portion of that food; where neither tells it, grams is null and"
              + " the portions are offered. Nothing is stored.")
  @APIResponse(responseCode = "200", description = "The items in the order of the text")
  public DiaryLines read(@Valid @NotNull DiaryText diary) {
    var items = SPLITTER.split(diary.text());
    if (items.size() > DiaryText.MOST_ITEMS) {
      throw Problems.invalidBody(
          "/text",
          "holds "
              + items.size()
              + " items; at most "
              + DiaryText.MOST_ITEMS
              + " are read at once");
    }
    var reading =
        new DiaryReading(words -> matcher.match(words, diary.limitOrUsual()), foods::listFoods);
    return new DiaryLines(reading.read(items));
  }

  /** The items of a text. */
  @Schema(name = "DiaryLines")
  public record DiaryLines(List<LineItem> items) {}
}
