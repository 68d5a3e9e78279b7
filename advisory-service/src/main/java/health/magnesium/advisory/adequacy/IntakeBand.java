package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.person.Coded;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the mean lies, in the plain words that {@code iom-2000}, p. 57, offers to practitioners.
 * Not the verdict, which asks for confidence as well.
 */
public enum IntakeBand implements Coded {
  /** Below the average requirement: intake very likely needs improving. */
  BELOW_REQUIREMENT,
  /** From the average requirement to below the recommendation: it probably needs improving. */
  BELOW_RECOMMENDATION,
  /** At or above the recommendation: adequacy is likely, over many days or when well above. */
  AT_RECOMMENDATION;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty for a lower bound below the recommendation, which may belong higher. */
  static Optional<IntakeBand> of(
      BigDecimal mean, BigDecimal ear, BigDecimal recommendation, boolean lowerBound) {
    if (mean.compareTo(recommendation) >= 0) {
      return Optional.of(AT_RECOMMENDATION);
    }
    if (lowerBound) {
      return Optional.empty();
    }
    return Optional.of(mean.compareTo(ear) < 0 ? BELOW_REQUIREMENT : BELOW_RECOMMENDATION);
  }
}
