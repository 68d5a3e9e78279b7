package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.reference.Interaction.Effect;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.DrugFindings.Drug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A drug that lowers body magnesium: measure, whatever the diary says. One finding for each drug.
 *
 * <p>Where the effect takes months, a drug begun more recently is silent unless another such drug
 * or one that low magnesium makes toxic is taken; an unknown start is said to be unknown. What an
 * oncology, transplant or hospital team watches is left to that team.
 */
final class DrugLowersMagnesium implements AdvisoryRule {

  private static final RuleId ID = new RuleId("drug-lowers-magnesium");
  private static final Citation BASIS =
      new Citation("fda-ppi-2011", "safety communication of 2 March 2011");

  private final ReferenceTables tables;

  DrugLowersMagnesium(ReferenceTables tables) {
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
    return Set.of(FindingCode.DEPLETING_DRUG);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var drugs = new DrugFindings(tables, situation);
    var depleting = drugs.with(Effect.LOWERS_MAGNESIUM);
    var sensitive = drugs.with(Effect.TOXIC_AT_LOW_MAGNESIUM);
    return depleting.stream()
        .flatMap(
            drug -> {
              var others =
                  Stream.concat(depleting.stream(), sensitive.stream())
                      .filter(
                          other -> !other.interaction().drug().equals(drug.interaction().drug()))
                      .map(Drug::name)
                      .distinct()
                      .sorted()
                      .toList();
              return variant(drug, others, situation.assessmentDate())
                  .map(variant -> finding(drug, variant, others))
                  .stream();
            })
        .toList();
  }

  private static Optional<Variant> variant(Drug drug, List<String> others, LocalDate today) {
    var interaction = drug.interaction();
    var months = interaction.afterMonths();
    if (interaction.specialist()) {
      return Optional.of(Variant.SPECIALIST);
    }
    if (months == null) {
      return Optional.of(Variant.MEASURE);
    }
    var from = firstDay(drug);
    if (from.isPresent() && today.isAfter(from.get().plusMonths(months))) {
      return Optional.of(Variant.LONG);
    }
    if (!others.isEmpty()) {
      return Optional.of(Variant.COMBINED);
    }
    return from.isEmpty() ? Optional.of(Variant.START_UNKNOWN) : Optional.empty();
  }

  /** The earliest known start; empty when none is known. */
  private static Optional<LocalDate> firstDay(Drug drug) {
    return drug.entries().stream()
        .map(entry -> entry.medication().from())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  private static Finding finding(Drug drug, Variant variant, List<String> others) {
    var interaction = drug.interaction();
    var severity =
        variant == Variant.START_UNKNOWN ? Severity.INFO : DrugFindings.severity(interaction);
    return DrugFindings.finding(FindingCode.DEPLETING_DRUG, severity, interaction)
        .inVariant(variant.code())
        .because("drug", drug.name())
        .because("mechanism", interaction.mechanism())
        .because("takenSince", firstDay(drug).orElse(null))
        .because("afterMonths", interaction.afterMonths())
        .because("mostlyAfterMonths", interaction.mostlyAfterMonths())
        .because("otherDrugs", others);
  }

  private enum Variant implements Coded {
    MEASURE,
    LONG,
    COMBINED,
    START_UNKNOWN,
    SPECIALIST;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
