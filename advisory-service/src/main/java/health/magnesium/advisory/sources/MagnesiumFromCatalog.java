package health.magnesium.advisory.sources;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the catalog knows the magnesium of a food.
 *
 * @param kind {@code measured}, {@code below-limit}, {@code trace}, {@code unknown} or {@code
 *     assumed-zero}
 * @param limitMg the limit of a value below it, in {@code basis}; null where none is stated
 * @param basis {@code 100 g} or {@code 100 ml}
 * @param grade how far the number rests on measurement; null where nobody says
 */
public record MagnesiumFromCatalog(
    String kind, @Nullable BigDecimal limitMg, String basis, @Nullable String grade) {

  private static final String PER_WEIGHT = "100 g";

  /** Whether figures are per weight, not per volume. */
  public boolean isPerWeight() {
    return basis.equals(PER_WEIGHT);
  }
}
