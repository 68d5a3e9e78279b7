package health.magnesium.advisory.reference;

import java.math.BigDecimal;

/**
 * One published value.
 *
 * @param mg milligrams of elemental magnesium a day
 */
public record PublishedAmount(BigDecimal mg, Provenance provenance) {

  public PublishedAmount {
    if (mg.signum() <= 0) {
      throw new IllegalArgumentException("a published amount is above zero: " + mg);
    }
    mg = PlainDecimal.of(mg);
  }
}
