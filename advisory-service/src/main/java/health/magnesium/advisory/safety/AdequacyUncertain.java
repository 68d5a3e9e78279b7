package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.Verdict;
import java.util.List;
import java.util.Set;

/**
 * The diary can show neither adequacy nor too little. A mean below the average requirement that is
 * only a lower bound belongs here, because the true intake may be higher.
 */
final class AdequacyUncertain implements AdvisoryRule {

  private static final RuleId ID = new RuleId("adequacy-uncertain");
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
    return Set.of(FindingCode.ADEQUACY_UNCERTAIN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (situation.adequacy().verdict() != Verdict.UNCERTAIN) {
      return List.of();
    }
    return List.of(
        situation
            .explainAdequacy(
                Finding.of(
                    FindingCode.ADEQUACY_UNCERTAIN,
                    Severity.INFO,
                    "iom-2000-ch3",
                    situation.authority().valuesEvidence()))
            .inVariant(situation.diary().isLowerBound() ? "lower-bound" : "complete")
            .advise(AdvisedAction.RECORD_MORE_DAYS));
  }
}
