package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mean intake reaches the recommendation and the probability of adequacy the wanted confidence:
 * ADEQUATE from the higher threshold on, PROBABLY_ADEQUATE below it. Says so when it is only
 * through supplements and medicines. Silent for an adequate intake, where no probability exists.
 */
final class IntakeLikelyAdequate implements AdvisoryRule {

  private static final RuleId ID = new RuleId("intake-likely-adequate");
  private static final Citation BASIS =
      new Citation("iom-2000", "p. 57; thresholds of product-policy");

  private final ReferenceTables tables;

  IntakeLikelyAdequate(ReferenceTables tables) {
    this.tables = tables;
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.ADEQUATE, FindingCode.PROBABLY_ADEQUATE);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var adequacy = situation.adequacy();
    var test = adequacy.test();
    if (adequacy.verdict() != Verdict.LIKELY_ADEQUATE || test == null) {
      return List.of();
    }
    var threshold = tables.policy(Policy.STRONGLY_ADEQUATE_PROBABILITY).doubleValue();
    var code =
        test.probabilityAdequate() >= threshold
            ? FindingCode.ADEQUATE
            : FindingCode.PROBABLY_ADEQUATE;
    var finding =
        situation
            .explainAdequacy(
                Finding.of(
                    code, Severity.INFO, "iom-2000-ch3", situation.authority().valuesEvidence()))
            .because("foodAndWaterMg", mg(foodAndWater(situation)));
    return List.of(
        restsOnProducts(situation)
            ? finding.inVariant("products").advise(AdvisedAction.PREFER_FOOD)
            : finding.inVariant("food").advise(AdvisedAction.KEEP_EATING_THIS_WAY));
  }

  /** Whether food and water alone stay below the recommendation. */
  private static boolean restsOnProducts(Situation situation) {
    var recommendation = situation.adequacy().shown().rdaMg();
    var foodAndWater = foodAndWater(situation);
    return recommendation != null
        && foodAndWater != null
        && foodAndWater.compareTo(recommendation) < 0;
  }

  private static @Nullable BigDecimal foodAndWater(Situation situation) {
    return situation.diary().mean(day -> day.knownMg().subtract(day.productMg())).orElse(null);
  }

  private static @Nullable BigDecimal mg(@Nullable BigDecimal amount) {
    return amount == null ? null : PlainDecimal.mg(amount);
  }
}
