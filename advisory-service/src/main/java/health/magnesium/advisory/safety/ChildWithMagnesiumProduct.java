package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ProductGroup;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone under age who takes a magnesium product, or whose gap food does not close. Products are
 * for a clinician to decide; infants get milk, formula and food only.
 */
final class ChildWithMagnesiumProduct implements AdvisoryRule {

  private static final RuleId ID = new RuleId("child-with-magnesium-product");
  private static final Citation BASIS =
      new Citation("emc-11577", "posology, children; life stages of product-policy");

  private final ReferenceTables tables;

  ChildWithMagnesiumProduct(ReferenceTables tables) {
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
    return Set.of(FindingCode.CHILD_CLINICIAN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (!situation.isUnderYears(tables.wholePolicy(Policy.ADULT_AGE))
        || !situation.concernsProducts()) {
      return List.of();
    }
    var infant = situation.isUnderYears(1);
    return List.of(
        Finding.of(FindingCode.CHILD_CLINICIAN, Severity.WARNING, "child-products")
            .inVariant(infant ? "infant" : "child")
            .because("ageYears", situation.person().ageOn(situation.assessmentDate()).years())
            .because("products", situation.productLabels())
            .because("labelLimits", labelLimits(situation))
            .because("supplementConsidered", situation.supplementConsidered())
            .advise(infant ? AdvisedAction.ASK_PAEDIATRICIAN : AdvisedAction.ASK_CLINICIAN_FIRST));
  }

  /** The age limits of labels that the child is under and that concern a product in use. */
  private List<Map<String, @Nullable Object>> labelLimits(Situation situation) {
    var limits = new ArrayList<Map<String, @Nullable Object>>();
    if (situation.hasProductInUse()) {
      add(limits, situation, "oral-magnesium-medicine", Policy.CHILD_PRODUCT_AGE);
    }
    if (!situation.labelsOf(ProductGroup.LAXATIVE, tables).isEmpty()) {
      add(limits, situation, "laxative", Policy.CHILD_LAXATIVE_AGE);
    }
    if (!situation.labelsOf(ProductGroup.ANTACID, tables).isEmpty()) {
      add(limits, situation, "antacid", Policy.CHILD_ANTACID_AGE);
    }
    return List.copyOf(limits);
  }

  private void add(
      List<Map<String, @Nullable Object>> limits, Situation situation, String of, Policy policy) {
    var years = tables.wholePolicy(policy);
    if (situation.isUnderYears(years)) {
      limits.add(Facts.of("belowYears", years, "of", of));
    }
  }
}
