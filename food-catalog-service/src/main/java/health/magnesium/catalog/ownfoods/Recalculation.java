package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.MagnesiumView;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recipe worked out again with its ingredients as they are now.
 *
 * @param dryRun whether nothing was written, whatever changed
 * @param changed whether an ingredient has newer figures; without that there is no new revision
 * @param revision the food's newest revision, after this request
 * @param ingredients those with newer figures
 */
@Schema(name = "FoodRecalculation")
public record Recalculation(
    @Schema(examples = OwnFoodResource.EXAMPLE_ID) String foodId,
    boolean dryRun,
    boolean changed,
    @Schema(examples = "2") int revision,
    MagnesiumView before,
    MagnesiumView after,
    List<Newer> ingredients) {

  /** An ingredient with the revision that the recipe used, and the one there is now. */
  @Schema(name = "NewerIngredient")
  public record Newer(
      @Schema(examples = "sr-12061") String foodId,
      @Schema(examples = "Nuts, almonds") String name,
      @Schema(examples = "1") int usedRevision,
      @Schema(examples = "2") int newestRevision) {}

  /**
   * What to do.
   *
   * @param dryRun false writes a new revision; true, and nothing said, writes nothing
   */
  @Schema(name = "FoodRecalculationOrder", examples = "{\"dryRun\": true}")
  public record Order(@Nullable Boolean dryRun) {}

  /** The ingredients whose revisions differ; both lists are those of one recipe. */
  static List<Newer> newer(List<UsedIngredient> before, List<UsedIngredient> after) {
    List<Newer> newer = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      var was = before.get(i);
      var is = after.get(i);
      if (was.revision() != is.revision()) {
        newer.add(new Newer(is.foodId(), is.name(), was.revision(), is.revision()));
      }
    }
    return newer.stream().distinct().toList();
  }
}
