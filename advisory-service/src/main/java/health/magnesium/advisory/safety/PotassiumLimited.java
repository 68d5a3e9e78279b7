package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * Potassium has to be limited: kidneys, a raised potassium, or a prescribed diet. Many foods rich
 * in magnesium are rich in potassium, so the person asks a dietitian before eating more of them.
 *
 * <p>Causes and limits of a portion are rows of {@code nutrient-limits.csv}. Magnesium in food is
 * never the problem here.
 */
final class PotassiumLimited implements AdvisoryRule {

  private static final RuleId ID = new RuleId("potassium-limited");
  private static final Citation BASIS = new Citation("domain-reference", "section 8.4");

  private final FoodLimit limit;

  PotassiumLimited(ReferenceTables tables) {
    this.limit = new FoodLimit("potassium", tables);
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
    return Set.of(FindingCode.POTASSIUM_LIMIT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (limit.causes(situation).isEmpty()) {
      return List.of();
    }
    var finding =
        Finding.of(FindingCode.POTASSIUM_LIMIT, Severity.INFO, "potassium-phosphorus")
            .advise(AdvisedAction.ASK_DIETITIAN);
    return List.of(limit.explain(finding, situation));
  }
}
