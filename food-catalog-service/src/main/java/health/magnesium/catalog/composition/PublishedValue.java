package health.magnesium.catalog.composition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number of a publisher's table, before it is joined to the catalog.
 *
 * @param content with or without a number; see {@link MagnesiumContent}, whose kinds hold for every
 *     nutrient
 * @param sourceCode the publisher's code of where it comes from
 * @param derivation the publisher's code of how it was derived
 * @param dataPoints analyses behind it
 * @param min lowest of the analyses, where published
 * @param max highest of the analyses, where published
 */
public record PublishedValue(
    Nutrient nutrient,
    MagnesiumContent content,
    @Nullable Grade grade,
    @Nullable String sourceCode,
    @Nullable String derivation,
    @Nullable Integer dataPoints,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max) {

  /** A value of which the publisher tells no more than its grade, or not even that. */
  public static PublishedValue graded(
      Nutrient nutrient, MagnesiumContent content, @Nullable Grade grade) {
    return new PublishedValue(nutrient, content, grade, null, null, null, null, null);
  }

  /** The number, or null where there is none. */
  public @Nullable BigDecimal amount() {
    return content.amountMg().orElse(null);
  }
}
