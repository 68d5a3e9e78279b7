package health.magnesium.catalog.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why rows could not be used.
 *
 * @param examples where the first of them stand
 */
@Schema(name = "RejectedReason")
record RejectedReason(
    @Schema(examples = "negative-amount") String reason,
    @Schema(examples = "8") long rows,
    List<Example> examples) {

  /** How many are named. */
  static final int EXAMPLES = 5;

  /**
   * A place in a publisher's file.
   *
   * @param line counted from 1
   */
  @Schema(name = "RejectedExample")
  record Example(
      @Schema(examples = "food_nutrient.csv") String file, @Schema(examples = "4711") long line) {}
}
