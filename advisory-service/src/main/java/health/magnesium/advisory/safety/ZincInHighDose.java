package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.DrugFindings.Drug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Zinc in a dose that lowers magnesium, all zinc drugs together: the daily dose is the dose of each
 * time of day, or one dose where times are unknown. Information where the stated dose is high but
 * may be that of a salt; silent where no dose is known.
 */
final class ZincInHighDose implements AdvisoryRule {

  private static final RuleId ID = new RuleId("zinc-in-high-dose");
  private static final Citation BASIS = new Citation("hcn-health", "repeats NIH ODS");

  private final ReferenceTables tables;

  ZincInHighDose(ReferenceTables tables) {
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
    return Set.of(FindingCode.ZINC_HIGH_DOSE);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var zinc =
        new DrugFindings(tables, situation).with(Interaction.Effect.LOWERS_MAGNESIUM_AT_HIGH_DOSE);
    if (zinc.isEmpty()) {
      return List.of();
    }
    var limit = tables.policy(Policy.ZINC_HIGH_DOSE_FROM);
    var elemental = mgPerDay(zinc, Medication.Dose::elemental);
    if (elemental.compareTo(limit) >= 0) {
      return List.of(finding(zinc, elemental, Severity.WARNING).inVariant("elemental"));
    }
    var stated = mgPerDay(zinc, dose -> true);
    return stated.compareTo(limit) >= 0
        ? List.of(finding(zinc, stated, Severity.INFO).inVariant("basis-unknown"))
        : List.of();
  }

  private Finding finding(List<Drug> zinc, BigDecimal mgPerDay, Severity severity) {
    return DrugFindings.finding(FindingCode.ZINC_HIGH_DOSE, severity, zinc.getFirst().interaction())
        .because("drugs", zinc.stream().map(Drug::name).distinct().toList())
        .because("mgPerDay", PlainDecimal.mg(mgPerDay))
        .because("limitMg", tables.policy(Policy.ZINC_HIGH_DOSE_FROM));
  }

  private static BigDecimal mgPerDay(List<Drug> zinc, Predicate<Medication.Dose> which) {
    return zinc.stream()
        .flatMap(drug -> drug.entries().stream())
        .map(entry -> entry.medication().mgPerDay(which))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
