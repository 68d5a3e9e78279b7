package health.magnesium.advisory.plan;

import health.magnesium.advisory.adequacy.AdequacyResult;
import health.magnesium.advisory.adequacy.EarTest;
import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The probability that intake is adequate, as recorded and with the foods of the plan eaten every
 * day: the same test, days and standard deviations, only the mean is higher.
 *
 * @param before null where no probability may be given
 * @param after null where {@code before} is
 */
record PlanProbability(@Nullable BigDecimal before, @Nullable BigDecimal after) {

  static PlanProbability of(AdequacyResult adequacy, BigDecimal addedMg) {
    var test = adequacy.test();
    if (test == null) {
      return new PlanProbability(null, null);
    }
    var withPlan =
        new EarTest(
            test.mean() + addedMg.doubleValue(),
            test.ear(),
            test.sdRequirement(),
            test.sdWithin(),
            test.days());
    return new PlanProbability(share(test), share(withPlan));
  }

  private static BigDecimal share(EarTest test) {
    return PlainDecimal.share(BigDecimal.valueOf(test.probabilityAdequate()));
  }
}
