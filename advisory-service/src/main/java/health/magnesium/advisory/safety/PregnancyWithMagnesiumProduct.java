package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;

/**
 * A pregnant person who takes a magnesium product, or whose gap food does not close. The midwife or
 * doctor decides; lactation without pregnancy is not meant.
 */
final class PregnancyWithMagnesiumProduct implements AdvisoryRule {

  private static final RuleId ID = new RuleId("pregnancy-with-magnesium-product");
  private static final Citation BASIS = new Citation("product-policy", "life stages");

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
    return Set.of(FindingCode.PREGNANCY_CLINICIAN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (!situation.person().lifeStage().isPregnant() || !situation.concernsProducts()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.PREGNANCY_CLINICIAN, Severity.WARNING, "pregnancy-clinician")
            .because("lifeStage", situation.person().lifeStage().code())
            .because("products", situation.productLabels())
            .because("supplementConsidered", situation.supplementConsidered())
            .advise(AdvisedAction.ASK_MIDWIFE_OR_DOCTOR));
  }
}
