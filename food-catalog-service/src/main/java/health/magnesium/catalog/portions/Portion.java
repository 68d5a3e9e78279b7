package health.magnesium.catalog.portions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household measure of a food. Exactly one of grams and millilitres is there.
 *
 * @param seq the publisher's order
 * @param label the publisher's words, such as {@code 1 cup, sliced} or {@code .5 fillet}
 * @param amount how many units, above zero
 * @param unit such as {@code cup, sliced}
 * @param grams weight of {@code amount} units together, above zero
 * @param millilitres volume of {@code amount} units together, above zero; of foods whose figures
 *     are per 100 ml
 */
public record Portion(
    @JsonIgnore int seq,
    @Schema(examples = "1 oz") String label,
    @Schema(examples = "1") BigDecimal amount,
    @Schema(examples = "oz") String unit,
    @Schema(examples = "28.35") @Nullable BigDecimal grams,
    @Nullable BigDecimal millilitres) {

  private static final ObjectMapper AS_STORED =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  public Portion {
    if ((grams == null) == (millilitres == null)) {
      throw new IllegalArgumentException("grams or millilitres, not both or none: " + label);
    }
  }

  /** A measure by weight. */
  public static Portion ofGrams(
      int seq, String label, BigDecimal amount, String unit, BigDecimal grams) {
    return new Portion(seq, label, amount, unit, grams, null);
  }

  /** A measure by volume. */
  public static Portion ofMillilitres(
      int seq, String label, BigDecimal amount, String unit, BigDecimal millilitres) {
    return new Portion(seq, label, amount, unit, null, millilitres);
  }

  /** The measure as the database keeps it, without its place in the order. */
  public String toJson() {
    try {
      return AS_STORED.writeValueAsString(
          new Portion(
              seq, label, amount.stripTrailingZeros(), unit, trimmed(grams), trimmed(millilitres)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether both are the same quantity, whatever the words. */
  public boolean isAsMuchAs(Portion other) {
    return amount.compareTo(other.amount) == 0
        && isSame(grams, other.grams)
        && isSame(millilitres, other.millilitres);
  }

  private static @Nullable BigDecimal trimmed(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
