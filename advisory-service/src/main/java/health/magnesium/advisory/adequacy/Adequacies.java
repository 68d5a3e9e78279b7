package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a comparison into the shape of the answer; the place where it is rounded. */
record Adequacies(ReferenceTables tables, Authority authority, ApplicableReference reference) {

  Adequacy of(
      @Nullable EarTest test, @Nullable AiTest aiTest, Verdict verdict, @Nullable IntakeBand band) {
    return new Adequacy(
        reference.basis(),
        reference.group(),
        reference.earMg(),
        reference.rdaMg(),
        reference.rdaMg() == null ? null : authority.recommendationName(),
        reference.aiMg(),
        test == null ? null : mg(test.sdRequirement()),
        test == null ? null : mg(test.sdWithin()),
        test == null ? null : mg(test.sdDifference()),
        test == null ? null : share(test.z()),
        test == null ? null : share(test.probabilityAdequate()),
        test == null ? List.of() : sensitivity(test),
        verdict,
        test == null ? null : moreDays(test),
        test == null ? null : meanForConfidence(test),
        band,
        aiTest == null ? null : aboveAdequateIntake(aiTest));
  }

  private List<Adequacy.Sensitivity> sensitivity(EarTest test) {
    return Stream.of(Policy.SD_SENSITIVITY_FIRST, Policy.SD_SENSITIVITY_SECOND)
        .map(tables::policy)
        .map(
            factor ->
                new Adequacy.Sensitivity(
                    PlainDecimal.of(factor),
                    share(test.withSdWithinTimes(factor.doubleValue()).probabilityAdequate())))
        .toList();
  }

  private @Nullable Integer moreDays(EarTest test) {
    var days =
        test.moreDaysUntil(wantedProbability(), tables.wholePolicy(Policy.MORE_DAYS_HORIZON));
    return days.isPresent() ? days.getAsInt() : null;
  }

  /** Rounded up, so that the rounded mean has the confidence too. */
  private BigDecimal meanForConfidence(EarTest test) {
    var mean = BigDecimal.valueOf(test.meanForProbability(wantedProbability()));
    return PlainDecimal.of(mean.setScale(1, RoundingMode.CEILING));
  }

  private Adequacy.AboveAdequateIntake aboveAdequateIntake(AiTest test) {
    var sd = reference.sdWithin();
    return new Adequacy.AboveAdequateIntake(
        mg(test.sdWithin()),
        share(test.z()),
        share(test.confidence()),
        sd != null && sd.isBorrowedBy(authority));
  }

  private double wantedProbability() {
    return tables.policy(Policy.ADEQUATE_PROBABILITY).doubleValue();
  }

  private static BigDecimal mg(double value) {
    return PlainDecimal.mg(BigDecimal.valueOf(value));
  }

  private static BigDecimal share(double value) {
    return PlainDecimal.share(BigDecimal.valueOf(value));
  }
}
