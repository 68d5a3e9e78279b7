package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.DrugFindings.Drug;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A drug and a swallowed magnesium product that do not go together, whatever the hours between
 * them. One finding for each drug; the table says which products are concerned.
 */
final class DrugNotTogetherWithMagnesium implements AdvisoryRule {

  private static final RuleId ID = new RuleId("drug-not-together-with-magnesium");
  private static final Citation BASIS = new Citation("hivinsite", "raltegravir");

  private final ReferenceTables tables;

  DrugNotTogetherWithMagnesium(ReferenceTables tables) {
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
    return Set.of(FindingCode.COMBINATION_NOT_RECOMMENDED);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var drugs = new DrugFindings(tables, situation);
    return drugs.with(Interaction.Effect.NOT_TOGETHER).stream()
        .flatMap(
            drug ->
                finding(
                    drug,
                    drugs.concerned(
                        drug.interaction(),
                        situation.diary().productsInUse().stream().filter(CountedItem::isCounted))))
        .toList();
  }

  private static Stream<Finding> finding(Drug drug, List<CountedItem> doses) {
    if (doses.isEmpty()) {
      return Stream.of();
    }
    var interaction = drug.interaction();
    return Stream.of(
        DrugFindings.finding(
                FindingCode.COMBINATION_NOT_RECOMMENDED,
                DrugFindings.severityOfConflict(interaction),
                interaction)
            .because("drug", drug.name())
            .because("products", DrugFindings.labels(doses))
            .because("mechanism", interaction.mechanism()));
  }
}
