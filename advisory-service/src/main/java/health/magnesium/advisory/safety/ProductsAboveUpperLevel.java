package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;

/**
 * Magnesium that nobody prescribed is above the upper level, as a mean or on single days.
 *
 * <p>What is naturally in food and water never counts; what was added to them does where the
 * authority's level covers it. An unknown dose makes the sum a lower bound: above the limit it is
 * still a finding. When only the prescribed part lifts the sum, {@link
 * PrescribedDoseAboveUpperLevel} speaks instead.
 */
final class ProductsAboveUpperLevel implements AdvisoryRule {

  private static final RuleId ID = new RuleId("products-above-upper-level");
  private static final Citation BASIS = new Citation("iom-2006", "p. 343");

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
    return Set.of(FindingCode.UL_EXCEEDED);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var products = situation.products();
    if (!products.selfChosenIsAbove()) {
      return List.of();
    }
    var meanIsAbove = products.meanMg().filter(products::isAbove).isPresent();
    return List.of(
        products
            .explain(
                Finding.of(
                        FindingCode.UL_EXCEEDED,
                        Severity.WARNING,
                        situation.authority().upperLevelEvidence())
                    .inVariant(
                        (meanIsAbove ? "mean" : "days")
                            + (products.includesAdded() ? "-with-added" : ""))
                    .because("which", meanIsAbove ? "mean" : "single-days"))
            .advise(AdvisedAction.REDUCE_SELF_CHOSEN_PRODUCTS));
  }
}
