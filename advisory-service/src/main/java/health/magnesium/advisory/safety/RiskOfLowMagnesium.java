package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ConditionAdvice;
import health.magnesium.advisory.reference.ConditionAdvice.Kind;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.ArrayList;
import java.util.List;
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
            risk(groups),
            checkMagnesium(groups(advice, Kind.CHECK_MAGNESIUM)),
            specialistOnly(groups(advice, Kind.SPECIALIST_ONLY)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> groups(List<ConditionAdvice> advice, Kind kind) {
    return advice.stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.group().code())
        .toList();
  }

  private static List<Finding> risk(List<String> groups) {
    return groups.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(FindingCode.RISK_GROUP, Severity.INFO, "risk-groups")
                .inVariant("risk")
                .because("groups", groups)
                .advise(AdvisedAction.MENTION_TO_CLINICIAN));
  }

  private static List<Finding> checkMagnesium(List<String> groups) {
    return groups.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(FindingCode.RISK_GROUP, Severity.WARNING, "electrolytes-with-magnesium")
                .inVariant("check-magnesium")
                .because("groups", groups)
                .advise(AdvisedAction.MEASURE_SERUM_MAGNESIUM, AdvisedAction.MEASURE_POTASSIUM));
  }

  private static List<Finding> specialistOnly(List<String> groups) {
    return groups.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(FindingCode.RISK_GROUP, Severity.WARNING, "risk-groups")
                .inVariant("specialist-only")
                .because("groups", groups)
                .advise(AdvisedAction.TELL_SPECIALIST_TEAM));
  }
}
