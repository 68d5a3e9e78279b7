package health.magnesium.catalog.sources;

import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.foods.FoodView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The same food in another source.
 *
 * @param release see {@code /v1/releases}, which has publisher and licence
 * @param differenceMg its magnesium less that of the food asked for; null where either is not known
 *     or one is per weight and the other per volume
 * @param differencePercent of the magnesium of the food asked for; null also where that is 0
 * @param linkedBy why it is held to be the same food, the strongest reason first
 */
@Schema(name = "FoodSource")
public record FoodSource(
    @Schema(examples = "fdc-2346393") String id,
    @Schema(examples = "Nuts, almonds, whole, raw") String name,
    @Schema(examples = "fdc") String source,
    @Schema(examples = "fdc-foundation-2025-04-24") @Nullable String release,
    @Schema(examples = "1") int revision,
    MagnesiumView magnesium,
    @Schema(examples = "-12.4") @Nullable BigDecimal differenceMg,
    @Schema(examples = "-4.6") @Nullable BigDecimal differencePercent,
    @Schema(enumeration = {"barcode", "ndb-number", "same-foods-table", "equal-words"})
        Set<LinkedBy> linkedBy) {

  private static final int PERCENT_DECIMALS = 1;

  static FoodSource of(FoodView asked, FoodView other, Set<LinkedBy> linkedBy) {
    var difference = difference(asked.magnesium(), other.magnesium());
    return new FoodSource(
        other.id(),
        other.name(),
        other.source(),
        other.release(),
        other.revision(),
        other.magnesium(),
        difference,
        percent(difference, asked.magnesium().amountMg()),
        linkedBy);
  }

  private static @Nullable BigDecimal difference(MagnesiumView asked, MagnesiumView other) {
    return asked.amountMg() == null
            || other.amountMg() == null
            || !asked.basis().equals(other.basis())
        ? null
        : other.amountMg().subtract(asked.amountMg());
  }

  private static @Nullable BigDecimal percent(
      @Nullable BigDecimal difference, @Nullable BigDecimal whole) {
    return difference == null || whole == null || whole.signum() == 0
        ? null
        : difference.movePointRight(2).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_UP);
  }
}
