package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ConditionGroup;
import health.magnesium.advisory.reference.MedicationGroup;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ProductGroup;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * No recent filtration rate although a magnesium product is in use or would be suggested. Unknown
 * is not normal.
 *
 * <p>Silent when a diagnosis already says to avoid magnesium, and when there is no product to
 * judge. The ask is strong in people whose kidneys often are worse than they feel.
 */
final class KidneyFunctionUnknown implements AdvisoryRule {

  private static final RuleId ID = new RuleId("kidney-function-unknown");
  private static final Citation BASIS = new Citation("product-policy", "kidney gate: unknown");

  private final ReferenceTables tables;

  KidneyFunctionUnknown(ReferenceTables tables) {
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
    return Set.of(FindingCode.RENAL_UNKNOWN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var kidneys = situation.kidneys();
    if (kidneys.isMeasured()
        || kidneys.grade() == KidneyFunction.Grade.AVOID
        || !situation.concernsProducts()) {
      return List.of();
    }
    var reasons = reasonsToAskStrongly(situation);
    var finding =
        Finding.of(FindingCode.RENAL_UNKNOWN, Severity.WARNING, "kidney-gate", "kidney-label")
            .inVariant(reasons.isEmpty() ? "ask" : "strong")
            .advise(AdvisedAction.MEASURE_KIDNEY_FUNCTION);
    return List.of(
        kidneys
            .explain(finding)
            .because("strongAsk", reasons)
            .because("products", situation.productLabels()));
  }

  private List<String> reasonsToAskStrongly(Situation situation) {
    var reasons = new ArrayList<String>();
    var person = situation.person();
    if (!situation.isUnderYears(tables.wholePolicy(Policy.EGFR_STRONG_ASK_AGE))) {
      reasons.add("older-age");
    }
    for (var group : List.of(ConditionGroup.DIABETES, ConditionGroup.HYPERTENSION)) {
      if (!tables.conditionsIn(group, person).isEmpty()) {
        reasons.add(group.code());
      }
    }
    var date = situation.assessmentDate();
    if (!tables.medicationsIn(MedicationGroup.KIDNEY_RISK, person, date).isEmpty()) {
      reasons.add(MedicationGroup.KIDNEY_RISK.code());
    }
    if (!situation.labelsOf(ProductGroup.LAXATIVE, tables).isEmpty()
        || !tables.medicationsIn(MedicationGroup.LAXATIVE, person, date).isEmpty()) {
      reasons.add(MedicationGroup.LAXATIVE.code());
    }
    if (situation.kidneys().wasReduced(tables)) {
      reasons.add("earlier-reduced-rate");
    }
    return List.copyOf(reasons);
  }
}
