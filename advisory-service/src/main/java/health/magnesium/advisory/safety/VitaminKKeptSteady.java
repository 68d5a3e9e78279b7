package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * A vitamin K antagonist is taken: vitamin K stays constant, so leafy greens are neither added nor
 * dropped at once, and natto is avoided.
 *
 * <p>Limits of a portion are rows of {@code nutrient-limits.csv} and {@code food-exclusions.csv}.
 */
final class VitaminKKeptSteady implements AdvisoryRule {

  private static final RuleId ID = new RuleId("vitamin-k-kept-steady");
  private static final Citation BASIS = new Citation("domain-reference", "section 8.4");

  private final FoodLimit limit;

  VitaminKKeptSteady(ReferenceTables tables) {
    this.limit = new FoodLimit("vitamin-k", tables);
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
    return Set.of(FindingCode.VITK_CONSISTENT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (limit.causes(situation).isEmpty()) {
      return List.of();
    }
    var finding =
        Finding.of(FindingCode.VITK_CONSISTENT, Severity.INFO, "vitamin-k")
            .advise(AdvisedAction.KEEP_VITAMIN_K_CONSTANT, AdvisedAction.TELL_INR_CLINIC);
    return List.of(limit.explain(finding, situation));
  }
}
