package health.magnesium.catalog.composition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which foods, each at which moment.
 *
 * @param items at most 1,000; the same food may come several times
 */
@Schema(examples = CompositionRequest.EXAMPLE)
public record CompositionRequest(
    @NotNull @Size(max = CompositionRequest.MAX_ITEMS) List<@NotNull @Valid Wanted> items) {

  static final int MAX_ITEMS = 1_000;

  static final String EXAMPLE =
      """
      {"items": [{"foodId": "sr-12061"}, {"foodId": "sr-11457", "asOf": "2026-11-22T08:00:00+01:00"}]}""";

  /**
   * One food.
   *
   * @param asOf moment whose revision is meant; null for now
   */
  @Schema(name = "CompositionWanted")
  public record Wanted(
      @NotBlank @Size(max = 100) @Schema(examples = "sr-12061") String foodId,
      @Schema(examples = "2026-11-22T08:00:00+01:00") @Nullable OffsetDateTime asOf) {}
}
