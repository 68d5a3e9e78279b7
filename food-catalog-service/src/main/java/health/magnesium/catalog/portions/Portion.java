package health.magnesium.catalog.portions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A household measure of a food.
 *
 * @param seq the publisher's order
 * @param label the publisher's words, such as {@code 1 cup, sliced} or {@code .5 fillet}
 * @param amount how many units, above zero
 * @param unit such as {@code cup, sliced}
 * @param grams weight of {@code amount} units together, above zero
 */
@Embeddable
public record Portion(
    @JsonIgnore int seq,
    @Schema(examples = "1 oz") String label,
    @Schema(examples = "1") BigDecimal amount,
    @Schema(examples = "oz") String unit,
    @Schema(examples = "28.35") BigDecimal grams) {

  /** Whether both are the same quantity, whatever the words. */
  public boolean isAsMuchAs(Portion other) {
    return amount.compareTo(other.amount) == 0 && grams.compareTo(other.grams) == 0;
  }
}
