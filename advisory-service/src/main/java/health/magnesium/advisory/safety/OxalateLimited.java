package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * Oxalate has to be limited: calcium oxalate stones, too much oxalate in the urine, bariatric
 * surgery, or a prescribed diet. Foods of unknown oxalate are left out too.
 *
 * <p>Causes are rows of {@code food-exclusions.csv} and {@code food-required-tags.csv}.
 */
final class OxalateLimited implements AdvisoryRule {

  private static final RuleId ID = new RuleId("oxalate-limited");
  private static final Citation BASIS = new Citation("domain-reference", "section 8.4");

  private final FoodLimit limit;

  OxalateLimited(ReferenceTables tables) {
    this.limit = new FoodLimit("oxalate", tables);
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
    return Set.of(FindingCode.OXALATE_LIMIT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (limit.causes(situation).isEmpty()) {
      return List.of();
    }
    var finding =
        Finding.of(FindingCode.OXALATE_LIMIT, Severity.INFO, "oxalate")
            .advise(AdvisedAction.ASK_DIETITIAN);
    return List.of(limit.explain(finding, situation));
  }
}
