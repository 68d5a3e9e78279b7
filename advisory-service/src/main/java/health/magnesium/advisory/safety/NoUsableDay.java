package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;

/** No day of the diary is complete and plausible, so nothing can be said about intake. */
final class NoUsableDay implements AdvisoryRule {

  private static final RuleId ID = new RuleId("no-usable-day");
  private static final Citation BASIS = new Citation("product-policy", "completeness");

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
    return Set.of(FindingCode.NO_DATA);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (!situation.diary().usedDays().isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.NO_DATA, Severity.INFO, "diary-quality")
            .because("recordedDays", situation.diary().days().size())
            .because("usedDays", 0)
            .advise(AdvisedAction.COMPLETE_DAYS));
  }
}
