package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.LabReadings.UsableResult;
import java.util.List;
import java.util.Set;

/**
 * The newest CRP is so high that something acute is going on; it says nothing about the usual level
 * and is repeated after recovery. Speaks instead of {@link InflammationContext}, as information.
 */
final class CrpToRepeat implements AdvisoryRule {

  private static final RuleId ID = new RuleId("crp-to-repeat");
  private static final Citation BASIS =
      new Citation("dartmouth-hs-crp", "interpretation, quoting AHA and CDC 2003");

  private final ReferenceTables tables;

  CrpToRepeat(ReferenceTables tables) {
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
    return Set.of(FindingCode.CRP_REPEAT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var markers = InflammationMarkers.of(situation.labs());
    return markers
        .crp()
        .filter(crp -> markers.isAcute(tables))
        .map(crp -> finding(crp, markers))
        .stream()
        .toList();
  }

  private Finding finding(UsableResult crp, InflammationMarkers markers) {
    var ifUnitIsWrong = markers.crpIfUnitIsWrong(tables).orElse(null);
    var finding =
        Finding.of(FindingCode.CRP_REPEAT, Severity.INFO, "crp-bands", "crp-unit-slips")
            .because("test", crp.test().name())
            .because("value", crp.result().value())
            .because("unit", crp.result().unit())
            .because("takenOn", crp.result().takenOn())
            .because("crpMgPerL", PlainDecimal.share(crp.value()))
            .because("limitMgPerL", tables.policy(Policy.CRP_REPEAT_ABOVE))
            .because("repeatAfterWeeks", tables.wholePolicy(Policy.CRP_REPEAT_WEEKS))
            .because(
                "mgPerLIfUnitIsWrong",
                ifUnitIsWrong == null ? null : PlainDecimal.share(ifUnitIsWrong))
            .advise(AdvisedAction.REPEAT_CRP);
    return ifUnitIsWrong == null ? finding : finding.advise(AdvisedAction.CORRECT_LAB_RESULT);
  }
}
