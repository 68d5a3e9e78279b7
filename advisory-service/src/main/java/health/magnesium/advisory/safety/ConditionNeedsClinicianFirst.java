package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ConditionAdvice;
import health.magnesium.advisory.reference.ConditionAdvice.Kind;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * A diagnosis with which magnesium products may harm, while one is in use or considered: a
 * clinician decides first. Kidney disease has rules of its own.
 */
final class ConditionNeedsClinicianFirst implements AdvisoryRule {

  private static final RuleId ID = new RuleId("condition-needs-clinician-first");
  private static final Citation BASIS = new Citation("medikamio", "contraindications");

  private final ReferenceTables tables;

  ConditionNeedsClinicianFirst(ReferenceTables tables) {
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
    return Set.of(FindingCode.CLINICIAN_FIRST);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (!situation.concernsProducts()) {
      return List.of();
    }
    var advice =
        tables.conditionAdvice(situation.person()).stream()
            .filter(one -> one.kind() == Kind.CLINICIAN_FIRST)
            .toList();
    return advice.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(FindingCode.CLINICIAN_FIRST, Severity.WARNING, "contraindicated-conditions")
                .because("conditions", advice.stream().map(one -> one.group().code()).toList())
                .because("reasons", advice.stream().map(ConditionAdvice::reason).toList())
                .because("products", situation.productLabels())
                .because("supplementConsidered", situation.supplementConsidered())
                .advise(AdvisedAction.ASK_CLINICIAN_FIRST));
  }
}
