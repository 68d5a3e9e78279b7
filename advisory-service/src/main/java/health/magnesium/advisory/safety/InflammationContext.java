package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.LabReadings.UsableResult;
import java.util.List;
import java.util.Set;

/**
 * A marker of inflammation is raised. The finding tells what surveys and trials of magnesium found,
 * as background: it names no cause, promises nothing, advises nothing, and no other part of the
 * assessment looks at these markers.
 */
final class InflammationContext implements AdvisoryRule {

  private static final RuleId ID = new RuleId("inflammation-context");
  private static final Citation BASIS = new Citation("dibaba-2014", "abstract");

  private final ReferenceTables tables;

  InflammationContext(ReferenceTables tables) {
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
    return Set.of(FindingCode.INFLAMMATION_CONTEXT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var markers = InflammationMarkers.of(situation.labs());
    var raised = markers.crpReachesContext(tables) || !markers.aboveOwnRange().isEmpty();
    return raised && !markers.isAcute(tables) ? List.of(finding(markers)) : List.of();
  }

  private Finding finding(InflammationMarkers markers) {
    var crp = markers.crp().orElse(null);
    var ifUnitIsWrong = markers.crpIfUnitIsWrong(tables).orElse(null);
    var finding =
        Finding.of(
                FindingCode.INFLAMMATION_CONTEXT,
                Severity.INFO,
                "crp-surveys",
                "crp-trials-2017",
                "crp-trials-2018",
                "crp-trials-2022",
                "crp-trial-2014",
                "inflammation-mechanism",
                "inflammation-no-claim",
                "crp-bands",
                "crp-standard-assay",
                "crp-unit-slips",
                "cytokine-methods")
            .inVariant(variant(markers))
            .because("crpMgPerL", crp == null ? null : PlainDecimal.share(crp.value()))
            .because("crpTest", crp == null ? null : crp.test().name())
            .because("crpTakenOn", crp == null ? null : crp.result().takenOn())
            .because("contextFromMgPerL", tables.policy(Policy.CRP_CONTEXT_FROM))
            .because(
                "markersAboveRange",
                markers.aboveOwnRange().stream().map(InflammationContext::shown).toList())
            .because("averageAfterWeeks", tables.wholePolicy(Policy.CRP_REPEAT_WEEKS))
            .because(
                "mgPerLIfUnitIsWrong",
                ifUnitIsWrong == null ? null : PlainDecimal.share(ifUnitIsWrong));
    return ifUnitIsWrong == null ? finding : finding.advise(AdvisedAction.CORRECT_LAB_RESULT);
  }

  private String variant(InflammationMarkers markers) {
    if (!markers.crpReachesContext(tables)) {
      return "own-range";
    }
    return markers.crpIsHighSensitivity() ? "high-sensitivity" : "standard";
  }

  private static Object shown(UsableResult marker) {
    var lab = marker.result();
    return Facts.of("marker", marker.test().name(), "value", lab.value(), "unit", lab.unit());
  }
}
