package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The newest serum magnesium is below its range: a sign of too little magnesium in the body,
 * whatever the diary says. A warning, critical from the second grade on.
 */
final class SerumMagnesiumLow implements AdvisoryRule {

  private static final RuleId ID = new RuleId("serum-magnesium-low");
  private static final Citation BASIS = new Citation("magnet-2022", "abstract");

  private final ReferenceTables tables;

  SerumMagnesiumLow(ReferenceTables tables) {
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
    return Set.of(FindingCode.SERUM_LOW);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    return SerumMagnesium.newest(situation.labs(), tables).stream()
        .filter(SerumMagnesium::isLow)
        .limit(1)
        .map(serum -> finding(serum, situation))
        .toList();
  }

  private Finding finding(SerumMagnesium serum, Situation situation) {
    var grade = grade(serum);
    return serum
        .explain(
            Finding.of(
                FindingCode.SERUM_LOW,
                grade > 1 ? Severity.CRITICAL : Severity.WARNING,
                "serum-low",
                "serum-range",
                "serum-grades"),
            situation)
        .because("ctcaeGrade", grade)
        .advise(AdvisedAction.REPEAT_SERUM_MAGNESIUM, AdvisedAction.FIND_CAUSE_OF_LOW_MAGNESIUM);
  }

  /** 1 below the range, then one more for each limit that the value is below. */
  private int grade(SerumMagnesium serum) {
    return 1
        + (int)
            Stream.of(
                    Policy.SERUM_LOW_GRADE_2_BELOW,
                    Policy.SERUM_LOW_GRADE_3_BELOW,
                    Policy.SERUM_LOW_GRADE_4_BELOW)
                .filter(limit -> serum.value().compareTo(tables.policy(limit)) < 0)
                .count();
  }
}
