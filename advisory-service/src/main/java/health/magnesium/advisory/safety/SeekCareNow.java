package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.LabReadings.UsableResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Signs that end routine advice: magnesium excess, severe lack of magnesium, bowel obstruction
 * under a laxative, overdose, danger in pregnancy, and emergencies in any context.
 *
 * <p>The assessment then has no plan and keeps only warnings and critical findings beside this one.
 */
final class SeekCareNow implements AdvisoryRule {

  private static final RuleId ID = new RuleId("seek-care-now");
  private static final Citation BASIS = new Citation("product-policy", "seek care now");

  private final ReferenceTables tables;

  SeekCareNow(ReferenceTables tables) {
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
    return Set.of(FindingCode.SEEK_CARE_NOW);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var signs = new UrgentSigns(tables, situation);
    var reasons = signs.reasons();
    if (reasons.isEmpty()) {
      return List.of();
    }
    var sameDay = EnumSet.copyOf(reasons).equals(EnumSet.of(UrgentSigns.Reason.SERUM_LOW));
    var serum =
        signs.serumToShow().map(SerumMagnesium::result).map(UsableResult::result).orElse(null);
    var finding =
        Finding.of(FindingCode.SEEK_CARE_NOW, Severity.CRITICAL, "seek-care")
            .inVariant(sameDay ? "same-day" : serum == null ? "emergency" : "serum-emergency")
            .because("reasons", reasons.stream().map(UrgentSigns.Reason::code).toList())
            .because(
                "symptoms",
                situation.person().symptomKinds().stream()
                    .map(Symptom.Kind::code)
                    .sorted()
                    .toList())
            .because("products", situation.productLabels())
            .because("serumMagnesium", serum == null ? null : serum.value())
            .because("serumUnit", serum == null ? null : serum.unit())
            .because("serumTakenOn", serum == null ? null : serum.takenOn());
    return List.of(
        finding.advise(
            sameDay
                ? new AdvisedAction[] {AdvisedAction.CONTACT_CLINIC_TODAY}
                : emergencyActions(reasons)));
  }

  private static AdvisedAction[] emergencyActions(Set<UrgentSigns.Reason> reasons) {
    var poisoning =
        reasons.contains(UrgentSigns.Reason.OVERDOSE)
            || reasons.contains(UrgentSigns.Reason.ACCIDENTAL_INGESTION);
    return poisoning
        ? new AdvisedAction[] {
          AdvisedAction.CALL_EMERGENCY_SERVICES, AdvisedAction.CALL_POISON_CENTRE
        }
        : new AdvisedAction[] {AdvisedAction.CALL_EMERGENCY_SERVICES};
  }
}
