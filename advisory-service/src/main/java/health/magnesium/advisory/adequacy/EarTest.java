package health.magnesium.advisory.adequacy;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One person's mean intake against an average requirement. Source: {@code iom-2000}, chapter 3 (pp.
 * 54-57) and appendix B (p. 190). Milligrams a day throughout.
 *
 * <pre>
 * SDD = sqrt(SDr² + SDw² / n)     z = (mean − EAR) / SDD     P(adequate) = Φ(z)
 * </pre>
 *
 * <p>Φ is continuous: the printed step table would give 0.70 for the book's own example, whose text
 * says 85 percent; exact is 0.836 (mean 320, EAR 265, SDr 26.5, SDw 86, n 3).
 *
 * @param sdRequirement SDr, standard deviation of the requirement between people
 * @param sdWithin SDw, day-to-day standard deviation from a survey, never from the person's own
 *     days
 * @param days n, complete days behind the mean
 */
public record EarTest(double mean, double ear, double sdRequirement, double sdWithin, int days) {

  static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  public EarTest {
    if (days < 1 || ear <= 0 || sdRequirement <= 0 || sdWithin < 0 || mean < 0) {
      throw new IllegalArgumentException(
          "no test with days %d, EAR %s, SDr %s, SDw %s, mean %s"
              .formatted(days, ear, sdRequirement, sdWithin, mean));
    }
  }

  public double sdDifference() {
    return Math.sqrt(sdRequirement * sdRequirement + sdWithin * sdWithin / days);
  }

  public double z() {
    return (mean - ear) / sdDifference();
  }

  /** Probability that usual intake meets the requirement of this person. */
  public double probabilityAdequate() {
    return STANDARD_NORMAL.cumulativeProbability(z());
  }

  /** The same test for a person who varies more from day to day. */
  public EarTest withSdWithinTimes(double factor) {
    return new EarTest(mean, ear, sdRequirement, sdWithin * factor, days);
  }

  /** The mean that would give this z over the same days. */
  public double meanAt(double wantedZ) {
    return ear + wantedZ * sdDifference();
  }

  /** The smallest mean over the same days that would have this probability. */
  public double meanForProbability(double wantedProbability) {
    return meanAt(STANDARD_NORMAL.inverseCumulativeProbability(wantedProbability));
  }

  /**
   * Fewest further days at the same mean until the probability is reached; 0 when it is already.
   * Empty at or below the average requirement, where more days never help, and beyond the horizon.
   */
  public OptionalInt moreDaysUntil(double wantedProbability, int horizon) {
    if (mean <= ear) {
      return OptionalInt.empty();
    }
    for (int more = 0; more <= horizon; more++) {
      var test = new EarTest(mean, ear, sdRequirement, sdWithin, days + more);
      if (test.probabilityAdequate() >= wantedProbability) {
        return OptionalInt.of(more);
      }
    }
    return OptionalInt.empty();
  }
}
