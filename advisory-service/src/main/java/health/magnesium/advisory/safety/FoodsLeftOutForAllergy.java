package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Allergen;
import java.util.List;
import java.util.Set;

/** Foods that the plan leaves out because of an allergy, whole groups at a time. */
final class FoodsLeftOutForAllergy implements AdvisoryRule {

  private static final RuleId ID = new RuleId("foods-left-out-for-allergy");
  private static final Citation BASIS = new Citation("domain-reference", "section 8.4");

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
    return Set.of(FindingCode.ALLERGEN_EXCLUDED);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var removed = situation.removedBecauseOf("allergy-");
    if (removed.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.ALLERGEN_EXCLUDED, Severity.INFO, "allergen-groups")
            .because(
                "allergies",
                situation.person().allergies().stream().map(Allergen::code).sorted().toList())
            .because("foodCount", removed.size())
            .because("foods", removed));
  }
}
