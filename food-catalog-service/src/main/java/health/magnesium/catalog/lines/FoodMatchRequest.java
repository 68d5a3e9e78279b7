package health.magnesium.catalog.lines;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Texts that name a food each, without amounts.
 *
 * @param texts at most 200, each at most 200 characters
 * @param limit how many candidates for each text at most; null for 5
 */
@Schema(examples = FoodMatchRequest.EXAMPLE)
public record FoodMatchRequest(
    @NotNull @Size(max = 200) List<@NotNull @Size(max = 200) String> texts,
    @Min(1) @Max(20) @Nullable Integer limit) {

  static final String EXAMPLE =
      """
      {"texts": ["pumpkin seeds", "spinach, raw"], "limit": 3}""";

  private static final int USUAL_LIMIT = 5;

  int limitOrUsual() {
    return limit == null ? USUAL_LIMIT : limit;
  }
}
