package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ConditionAdvice;
import health.magnesium.advisory.reference.ConditionAdvice.Kind;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Someone whose age or diagnosis raises the risk of low magnesium. It speaks of risk, never of
 * deficiency. Up to three findings: the risk groups, values that ask for a measurement, and
 * diseases that only a specialist manages.
 */
final class RiskOfLowMagnesium implements AdvisoryRule {

  private static final RuleId ID = new RuleId("risk-of-low-magnesium");
  private static final Citation BASIS = new Citation("nih-ods", "groups at risk");

  private final ReferenceTables tables;

  RiskOfLowMagnesium(ReferenceTables tables) {
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
    return Set.of(FindingCode.RISK_GROUP);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var advice = tables.conditionAdvice(situation.person());
    var groups = new ArrayList<>(groups(advice, Kind.RISK));
    if (!situation.isUnderYears(tables.wholePolicy(Policy.RISK_AGE_FROM))) {
      groups.add("older-age");
    }
    return Stream.of(
            finding("risk", Severity.INFO, "risk-groups", groups)
                .map(found -> found.advise(AdvisedAction.MENTION_TO_CLINICIAN)),
            finding(
                    "check-magnesium",
                    Severity.WARNING,
                    "electrolytes-with-magnesium",
                    groups(advice, Kind.CHECK_MAGNESIUM))
                .map(
                    found ->
                        found.advise(
                            AdvisedAction.MEASURE_SERUM_MAGNESIUM,
                            AdvisedAction.MEASURE_POTASSIUM)),
            finding(
                    "specialist-only",
                    Severity.WARNING,
                    "risk-groups",
                    groups(advice, Kind.SPECIALIST_ONLY))
                .map(found -> found.advise(AdvisedAction.TELL_SPECIALIST_TEAM)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> groups(List<ConditionAdvice> advice, Kind kind) {
    return advice.stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.group().code())
        .toList();
  }

  /** Empty when the person is in none of the groups. */
  private static Optional<Finding> finding(
      String variant, Severity severity, String evidence, List<String> groups) {
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(FindingCode.RISK_GROUP, severity, evidence)
                .inVariant(variant)
                .because("groups", groups));
  }
}
