package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * Fewer complete days than a stable mean needs. Silent without any day, where {@link NoUsableDay}
 * says more.
 */
final class FewCompleteDays implements AdvisoryRule {

  private static final RuleId ID = new RuleId("few-complete-days");
  private static final Citation BASIS =
      new Citation("product-policy", "LOW_DAYS_CAVEAT; iom-2000 pp. 54-57");

  private final ReferenceTables tables;

  FewCompleteDays(ReferenceTables tables) {
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
    return Set.of(FindingCode.LOW_DAYS_CAVEAT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var days = situation.diary().usedDays().size();
    var wanted = tables.wholePolicy(Policy.FEW_DAYS_BELOW);
    if (days == 0 || days >= wanted) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.LOW_DAYS_CAVEAT, Severity.INFO, "diary-few-days")
            .because("completeDays", days)
            .because("wantedDays", wanted)
            .because("moreDaysNeeded", situation.adequacy().shown().moreDaysNeeded())
            .advise(AdvisedAction.RECORD_MORE_DAYS));
  }
}
