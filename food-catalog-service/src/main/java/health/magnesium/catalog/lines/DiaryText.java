package health.magnesium.catalog.lines;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a diary. It is read and forgotten: neither stored nor logged.
 *
 * @param text at most 2,000 characters and 50 items
 * @param limit how many candidates for each item at most; null for 5
 */
@Schema(examples = DiaryText.EXAMPLE)
public record DiaryText(
    @NotBlank @Size(max = DiaryText.MOST_CHARACTERS) String text,
    @Min(1) @Max(20) @Nullable Integer limit) {

  static final int MOST_CHARACTERS = 2_000;
  static final int MOST_ITEMS = 50;

  static final String EXAMPLE =
      """
      {"text": "2 tbsp tahini, 1 oz pumpkin seeds", "limit": 3}""";

  private static final int USUAL_LIMIT = 5;

  int limitOrUsual() {
    return limit == null ? USUAL_LIMIT : limit;
  }
}
