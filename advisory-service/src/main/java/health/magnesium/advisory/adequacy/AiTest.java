package health.magnesium.advisory.adequacy;

/**
 * Confidence that usual intake exceeds an adequate intake. Source: {@code iom-2000}, p. 61 and
 * appendix B, pp. 199-200. If the confidence is not reached, nothing can be said about inadequacy.
 *
 * <pre>
 * z = (mean − AI) / (SDw / sqrt(n))     confidence = Φ(z)
 * </pre>
 *
 * <p>Worked example of the book (calcium, mean 1,200, AI 1,000, SD 325): it prints z 0.61, 1.07,
 * 1.69 for 1, 3 and 7 days. 1.69 does not follow from the formula, which gives 1.63; 0.61 is 0.615
 * cut off. We keep the formula.
 */
public record AiTest(double mean, double adequateIntake, double sdWithin, int days) {

  public AiTest {
    if (days < 1 || adequateIntake <= 0 || sdWithin <= 0 || mean < 0) {
      throw new IllegalArgumentException(
          "no test with days %d, AI %s, SDw %s, mean %s"
              .formatted(days, adequateIntake, sdWithin, mean));
    }
  }

  public double z() {
    return (mean - adequateIntake) / (sdWithin / Math.sqrt(days));
  }

  public double confidence() {
    return EarTest.STANDARD_NORMAL.cumulativeProbability(z());
  }
}
