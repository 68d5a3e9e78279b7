package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.TakenDrug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules about drugs share: which drugs, which products, what to do. */
final class DrugFindings {

  private final ReferenceTables tables;
  private final Situation situation;

  DrugFindings(ReferenceTables tables, Situation situation) {
    this.tables = tables;
    this.situation = situation;
  }

  /** A drug with all entries of the record that mean it, at least one. */
  record Drug(String name, Interaction interaction, List<TakenDrug> entries) {

    Drug {
      entries = List.copyOf(entries);
    }
  }

  /** The drugs in use with that effect, each once for every row of the table, in order of name. */
  List<Drug> with(Interaction.Effect effect) {
    Map<List<Object>, List<TakenDrug>> entries =
        tables.drugsWith(effect, situation.person(), situation.assessmentDate()).stream()
            .collect(
                Collectors.groupingBy(
                    drug -> List.of(drug.name(), drug.interaction()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return entries.values().stream()
        .map(
            same ->
                new Drug(same.getFirst().name(), same.getFirst().interaction(), List.copyOf(same)))
        .toList();
  }

  /** Those of the doses that bring magnesium into the body and that the interaction concerns. */
  List<CountedItem> concerned(Interaction interaction, Stream<CountedItem> doses) {
    return doses
        .filter(CountedItem::bringsMagnesium)
        .filter(
            dose ->
                dose.product()
                    .filter(
                        product ->
                            tables.isIn(
                                interaction.products(),
                                product.route().code(),
                                product.productType().code(),
                                product.form()))
                    .isPresent())
        .toList();
  }

  /** The labels of the doses, each once, in alphabetical order. */
  static List<String> labels(List<CountedItem> doses) {
    return doses.stream().map(dose -> dose.item().label()).distinct().sorted().toList();
  }

  /** A finding with the actions and the evidence that the table gives for the interaction. */
  static Finding finding(
      FindingCode code, Severity severity, Interaction interaction, String... moreEvidence) {
    var evidence =
        Stream.concat(Stream.of(interaction.evidence()), Stream.of(moreEvidence))
            .toArray(String[]::new);
    return Finding.of(code, severity, evidence)
        .advise(
            interaction.actions().stream().map(DrugFindings::action).toArray(AdvisedAction[]::new));
  }

  private static AdvisedAction action(String word) {
    return Coded.find(AdvisedAction.class, word)
        .orElseThrow(() -> new IllegalStateException("interactions.csv names action " + word));
  }

  /** Information for a minor interaction, else a warning. */
  static Severity severity(Interaction interaction) {
    return switch (interaction.weight()) {
      case MINOR -> Severity.INFO;
      case MODERATE, MAJOR -> Severity.WARNING;
    };
  }

  /** As {@link #severity}, but critical for a major interaction that is happening. */
  static Severity severityOfConflict(Interaction interaction) {
    return interaction.weight() == Interaction.Weight.MAJOR
        ? Severity.CRITICAL
        : severity(interaction);
  }
}
