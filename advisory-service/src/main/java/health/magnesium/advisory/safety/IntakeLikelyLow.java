package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.Verdict;
import java.util.List;
import java.util.Set;

/**
 * Mean intake is below the average requirement and nothing unknown could explain it. A statement
 * about intake, never a diagnosis of deficiency.
 */
final class IntakeLikelyLow implements AdvisoryRule {

  private static final RuleId ID = new RuleId("intake-likely-low");
  private static final Citation BASIS = new Citation("iom-2000", "p. 57");

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
    return Set.of(FindingCode.LOW_INTAKE_LIKELY);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (situation.adequacy().verdict() != Verdict.LIKELY_LOW) {
      return List.of();
    }
    return List.of(
        situation
            .explainAdequacy(
                Finding.of(
                    FindingCode.LOW_INTAKE_LIKELY,
                    Severity.WARNING,
                    "iom-2000-ch3",
                    situation.authority().valuesEvidence()))
            .advise(AdvisedAction.EAT_MORE_MAGNESIUM));
  }
}
