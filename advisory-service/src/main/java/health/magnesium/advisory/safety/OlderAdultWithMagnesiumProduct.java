package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.MedicationGroup;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ProductGroup;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.TakenDrug;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An older adult who takes a magnesium product, or whose gap food does not close. What is checked
 * first: kidney function, constipation drugs, acid blockers, diuretics. The finding lists what is
 * known of each; an empty list means that nothing was recorded.
 */
final class OlderAdultWithMagnesiumProduct implements AdvisoryRule {

  private static final RuleId ID = new RuleId("older-adult-with-magnesium-product");
  private static final Citation BASIS = new Citation("product-policy", "life stages");

  private final ReferenceTables tables;

  OlderAdultWithMagnesiumProduct(ReferenceTables tables) {
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
    return Set.of(FindingCode.OLDER_ADULT_CHECK);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (situation.isUnderYears(tables.wholePolicy(Policy.EGFR_STRONG_ASK_AGE))
        || !situation.concernsProducts()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.OLDER_ADULT_CHECK, Severity.INFO, "older-adult-check")
            .because("kidneys", situation.kidneys().grade().code())
            .because("laxatives", laxatives(situation))
            .because("drugs", drugs(situation))
            .because("products", situation.productLabels())
            .advise(AdvisedAction.ASK_CLINICIAN_FIRST));
  }

  private List<String> laxatives(Situation situation) {
    var coded =
        tables.medicationsIn(
            MedicationGroup.LAXATIVE, situation.person(), situation.assessmentDate());
    return Stream.concat(situation.labelsOf(ProductGroup.LAXATIVE, tables).stream(), names(coded))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> names(List<Medication> drugs) {
    return drugs.stream().map(drug -> drug.name() == null ? drug.code() : drug.name());
  }

  /** Drugs that lower magnesium, acid blockers and diuretics among them, and kidney-risk drugs. */
  private List<String> drugs(Situation situation) {
    var person = situation.person();
    var date = situation.assessmentDate();
    return Stream.concat(
            tables.drugsWith(Interaction.Effect.LOWERS_MAGNESIUM, person, date).stream()
                .map(TakenDrug::name),
            names(tables.medicationsIn(MedicationGroup.KIDNEY_RISK, person, date)))
        .distinct()
        .sorted()
        .toList();
  }
}
