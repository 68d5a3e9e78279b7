package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * Kidneys that cannot excrete extra magnesium: filtration rate below the limit, dialysis, acute
 * kidney injury, or a diagnosis of stage 4 or 5.
 *
 * <p>Said with or without a product, because it is also why no supplement is suggested; critical
 * once a product of any kind, injected ones included, is in use. All forms count alike. Food is not
 * meant.
 */
final class KidneyFunctionSeverelyReduced implements AdvisoryRule {

  private static final RuleId ID = new RuleId("kidney-function-severely-reduced");
  private static final Citation BASIS =
      new Citation("cunningham-2012", "abstract; smpc-magnaspartate, contraindications");

  private final ReferenceTables tables;

  KidneyFunctionSeverelyReduced(ReferenceTables tables) {
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
    return Set.of(FindingCode.RENAL_AVOID);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (situation.kidneys().grade() != KidneyFunction.Grade.AVOID) {
      return List.of();
    }
    var inUse = situation.hasProductInUse();
    var finding =
        Finding.of(
                FindingCode.RENAL_AVOID,
                inUse ? Severity.CRITICAL : Severity.WARNING,
                "kidney-clearance",
                "kidney-contraindication")
            .inVariant(inUse ? "product" : "none")
            .advise(AdvisedAction.NO_SELF_CHOSEN_MAGNESIUM, AdvisedAction.CONTACT_KIDNEY_TEAM);
    return List.of(
        situation
            .kidneys()
            .explain(finding)
            .because("limit", tables.policy(Policy.EGFR_AVOID_BELOW))
            .because("products", situation.productLabels()));
  }
}
