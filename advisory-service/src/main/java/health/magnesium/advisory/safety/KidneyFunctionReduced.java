package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * Kidneys that may accumulate magnesium: filtration rate below the gate, or any coded kidney
 * disease that is not severe.
 *
 * <p>A warning when a product is in use or would be suggested, otherwise information.
 */
final class KidneyFunctionReduced implements AdvisoryRule {

  private static final RuleId ID = new RuleId("kidney-function-reduced");
  private static final Citation BASIS =
      new Citation("emc-11577", "monitoring; kidney gate of product-policy");

  private final ReferenceTables tables;

  KidneyFunctionReduced(ReferenceTables tables) {
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
    return Set.of(FindingCode.RENAL_CAUTION);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (situation.kidneys().grade() != KidneyFunction.Grade.CAUTION) {
      return List.of();
    }
    var finding =
        Finding.of(
                FindingCode.RENAL_CAUTION,
                situation.concernsProducts() ? Severity.WARNING : Severity.INFO,
                "kidney-monitoring",
                "kidney-label",
                "kidney-gate",
                "kidney-low-and-high")
            .advise(
                AdvisedAction.ASK_CLINICIAN_FIRST,
                AdvisedAction.STAY_WITHIN_UPPER_LEVEL,
                AdvisedAction.MEASURE_SERUM_MAGNESIUM);
    return List.of(
        situation
            .kidneys()
            .explain(finding)
            .because("limit", tables.policy(Policy.EGFR_CAUTION_BELOW))
            .because("monitorFromMonths", tables.wholePolicy(Policy.SERUM_MONITOR_FROM_MONTHS))
            .because("monitorToMonths", tables.wholePolicy(Policy.SERUM_MONITOR_TO_MONTHS))
            .because("products", situation.productLabels()));
  }
}
