package health.magnesium.catalog.foods;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A food at a moment.
 *
 * @param asOf null for now
 */
public record FoodAt(String foodId, @Nullable Instant asOf) {

  /** No revision begins before. */
  private static final Instant EARLIEST = Instant.EPOCH;

  /** Stands for "now" where a moment is compared: no revision begins later. */
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /** The moment to compare with the validity of revisions, within what the database can hold. */
  Instant moment() {
    return moment(asOf);
  }

  /**
   * The same without a food.
   *
   * @param asOf null for now
   */
  public static Instant moment(@Nullable Instant asOf) {
    if (asOf == null || asOf.isAfter(LATEST)) {
      return LATEST;
    }
    return asOf.isBefore(EARLIEST) ? EARLIEST : asOf;
  }
}
