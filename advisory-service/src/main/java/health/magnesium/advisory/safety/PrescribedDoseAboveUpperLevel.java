package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;

/**
 * Only the prescribed part lifts products above the upper level. Information for the clinician, not
 * an overdose: the limit is for people who take magnesium without medical supervision.
 */
final class PrescribedDoseAboveUpperLevel implements AdvisoryRule {

  private static final RuleId ID = new RuleId("prescribed-dose-above-upper-level");
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
    return Set.of(FindingCode.PRESCRIBED_ABOVE_UL);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var products = situation.products();
    if (products.selfChosenIsAbove() || !products.totalIsAbove()) {
      return List.of();
    }
    return List.of(
        products
            .explain(
                Finding.of(
                    FindingCode.PRESCRIBED_ABOVE_UL,
                    Severity.INFO,
                    situation.authority().upperLevelEvidence()))
            .advise(AdvisedAction.REVIEW_PRESCRIBED_DOSE));
  }
}
