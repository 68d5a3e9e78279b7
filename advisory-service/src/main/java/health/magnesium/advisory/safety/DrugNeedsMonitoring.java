package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.DrugFindings.Drug;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A drug whose effect adds to that of magnesium, or that a magnesium salt raises, while such a
 * product is in use: something has to be watched. One finding for each drug, for the row that
 * weighs most.
 */
final class DrugNeedsMonitoring implements AdvisoryRule {

  private static final RuleId ID = new RuleId("drug-needs-monitoring");
  private static final Citation BASIS =
      new Citation("rxreasoner-magnesium-sulfate", "interactions");

  private static final Comparator<Drug> BY_WEIGHT =
      Comparator.comparing(drug -> drug.interaction().weight());

  private final ReferenceTables tables;

  DrugNeedsMonitoring(ReferenceTables tables) {
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
    return Set.of(FindingCode.DRUG_MONITORING);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var drugs = new DrugFindings(tables, situation);
    var inUse = situation.diary().productsInUse();
    var heaviest = new TreeMap<String, Drug>();
    for (var drug : drugs.with(Interaction.Effect.NEEDS_MONITORING)) {
      if (!drugs.concerned(drug.interaction(), inUse.stream()).isEmpty()) {
        heaviest.merge(drug.name(), drug, BinaryOperator.maxBy(BY_WEIGHT));
      }
    }
    return heaviest.values().stream()
        .map(
            drug ->
                finding(
                    drug, DrugFindings.labels(drugs.concerned(drug.interaction(), inUse.stream()))))
        .toList();
  }

  private static Finding finding(Drug drug, List<String> products) {
    var interaction = drug.interaction();
    return DrugFindings.finding(
            FindingCode.DRUG_MONITORING, DrugFindings.severity(interaction), interaction)
        .inVariant(interaction.mechanism())
        .because("drug", drug.name())
        .because("mechanism", interaction.mechanism())
        .because("products", products);
  }
}
