package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;

/**
 * A filtration rate from an adult equation in someone who was not an adult when it was taken. It is
 * never used; kidney function stays unknown unless there is another result.
 */
final class AdultEgfrInChild implements AdvisoryRule {

  private static final RuleId ID = new RuleId("adult-egfr-in-child");
  private static final Citation BASIS =
      new Citation("arup-3005478", "interpretation: CKD-EPI 2021 is valid from 18 years");

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
    return Set.of(FindingCode.EGFR_NOT_APPLICABLE);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var kidneys = situation.kidneys();
    if (kidneys.isMeasured()) {
      return List.of();
    }
    return kidneys.adultEquationInChild().stream()
        .limit(1)
        .map(
            rate ->
                Finding.of(FindingCode.EGFR_NOT_APPLICABLE, Severity.WARNING, "egfr-adults")
                    .because("loinc", rate.result().loinc())
                    .because("test", rate.test().name())
                    .because("value", rate.result().value())
                    .because("unit", rate.result().unit())
                    .because("takenOn", rate.result().takenOn())
                    .advise(AdvisedAction.MEASURE_KIDNEY_FUNCTION))
        .toList();
  }
}
