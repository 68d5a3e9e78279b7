package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.reference.Requirement;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Intake against the reference values of the person's group. Milligrams a day with one decimal, z
 * and probability with three.
 *
 * <p>Reference values are shown whenever a row exists; everything computed is null where it may not
 * be produced.
 *
 * @param basis which kind of reference the group has; null when no row applies
 * @param group the row in words, for example {@code female 31-50}; null when no row applies
 * @param recommendation the authority's own name for {@code rdaMg}; null when there is none
 * @param z distance from the average requirement in standard deviations of the difference
 * @param probabilityAdequate that usual intake meets this person's requirement, 0 to 1
 * @param sensitivity the same with a larger day-to-day SD; empty when there is no probability
 * @param moreDaysNeeded fewest further complete days at the same mean until the probability reaches
 *     the wanted confidence; null at or below the average requirement and beyond the horizon
 * @param meanForConfidenceMg smallest mean over the same number of days that would have the wanted
 *     confidence, rounded up
 * @param band where the mean lies, in plain words; null without a probability and for a lower bound
 *     that may belong higher
 * @param aboveAdequateIntake the comparison with an adequate intake; null where the group has none
 *     or no day-to-day SD, as infants
 */
public record Adequacy(
    Requirement.@Nullable Basis basis,
    @Nullable String group,
    @Nullable BigDecimal earMg,
    @Nullable BigDecimal rdaMg,
    @Nullable String recommendation,
    @Nullable BigDecimal aiMg,
    @Nullable BigDecimal sdRequirementMg,
    @Nullable BigDecimal sdWithinPersonMg,
    @Nullable BigDecimal sdDifferenceMg,
    @Nullable BigDecimal z,
    @Nullable BigDecimal probabilityAdequate,
    List<Sensitivity> sensitivity,
    Verdict verdict,
    @Nullable Integer moreDaysNeeded,
    @Nullable BigDecimal meanForConfidenceMg,
    @Nullable IntakeBand band,
    @Nullable AboveAdequateIntake aboveAdequateIntake) {

  public Adequacy {
    sensitivity = List.copyOf(sensitivity);
  }

  /**
   * How sure it is that usual intake exceeds the adequate intake. Low confidence says nothing about
   * inadequacy.
   *
   * @param confidence 0 to 1
   * @param borrowedSd whether the SD is another authority's
   */
  public record AboveAdequateIntake(
      BigDecimal sdWithinPersonMg, BigDecimal z, BigDecimal confidence, boolean borrowedSd) {}

  /** The probability with the day-to-day SD multiplied by a factor. */
  public record Sensitivity(BigDecimal sdWithinFactor, BigDecimal probabilityAdequate) {}

  /** The intake to reach, recommendation or adequate intake; null when no row applies. */
  public @Nullable BigDecimal targetMg() {
    return rdaMg == null ? aiMg : rdaMg;
  }
}
