package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.CareTrigger;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * A symptom that is not urgent and that a clinician should know: persistent cramps, new numbness.
 * It names no cause. {@link SeekCareNow} speaks of what cannot wait.
 */
final class SymptomForClinician implements AdvisoryRule {

  private static final RuleId ID = new RuleId("symptom-for-clinician");
  private static final Citation BASIS =
      new Citation("product-policy", "seek care now: not urgent but tell a clinician");

  private final ReferenceTables tables;

  SymptomForClinician(ReferenceTables tables) {
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
    return Set.of(FindingCode.TELL_CLINICIAN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var toTell = tables.symptomsFor(CareTrigger.TELL_CLINICIAN);
    var symptoms =
        situation.person().symptomKinds().stream()
            .filter(toTell::contains)
            .map(Symptom.Kind::code)
            .sorted()
            .toList();
    if (symptoms.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.TELL_CLINICIAN, Severity.INFO, "tell-clinician")
            .because("symptoms", symptoms)
            .advise(
                situation.person().lifeStage().isPregnant()
                    ? AdvisedAction.ASK_MIDWIFE_OR_DOCTOR
                    : AdvisedAction.TELL_CLINICIAN));
  }
}
