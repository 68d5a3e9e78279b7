package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The newest serum magnesium is above its range: magnesium accumulates, or the sample was
 * haemolysed. A warning, critical from the third grade on (the scale has no second).
 */
final class SerumMagnesiumHigh implements AdvisoryRule {

  private static final RuleId ID = new RuleId("serum-magnesium-high");
  private static final Citation BASIS = new Citation("medscape-766604", "clinical picture");

  private final ReferenceTables tables;

  SerumMagnesiumHigh(ReferenceTables tables) {
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
    return Set.of(FindingCode.SERUM_HIGH);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    return SerumMagnesium.newest(situation.labs(), tables).reversed().stream()
        .filter(SerumMagnesium::isHigh)
        .limit(1)
        .map(serum -> finding(serum, situation))
        .toList();
  }

  private Finding finding(SerumMagnesium serum, Situation situation) {
    var grade = grade(serum);
    var rate = situation.kidneys().current();
    return serum
        .explain(
            Finding.of(
                FindingCode.SERUM_HIGH,
                grade > 1 ? Severity.CRITICAL : Severity.WARNING,
                "serum-high",
                "serum-range",
                "serum-grades",
                "serum-haemolysis"),
            situation)
        .because("ctcaeGrade", grade)
        .because("egfr", rate == null ? null : rate.value())
        .because("products", situation.productLabels())
        .advise(actions(situation));
  }

  private int grade(SerumMagnesium serum) {
    if (serum.value().compareTo(tables.policy(Policy.SERUM_HIGH_GRADE_4_ABOVE)) > 0) {
      return 4;
    }
    return serum.value().compareTo(tables.policy(Policy.SERUM_HIGH_GRADE_3_ABOVE)) > 0 ? 3 : 1;
  }

  private static AdvisedAction[] actions(Situation situation) {
    var actions = new ArrayList<AdvisedAction>();
    actions.add(AdvisedAction.REPEAT_SERUM_MAGNESIUM);
    actions.add(AdvisedAction.NO_SELF_CHOSEN_MAGNESIUM);
    if (!situation.kidneys().isMeasured()) {
      actions.add(AdvisedAction.MEASURE_KIDNEY_FUNCTION);
    }
    return actions.toArray(AdvisedAction[]::new);
  }
}
