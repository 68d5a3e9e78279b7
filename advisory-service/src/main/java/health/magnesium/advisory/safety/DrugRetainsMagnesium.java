package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.DrugFindings.Drug;
import java.util.List;
import java.util.Set;

/**
 * A drug that keeps magnesium in the body while a magnesium product is in use or considered.
 * Information with kidneys known to be clear, else a warning; unknown kidneys are not normal.
 */
final class DrugRetainsMagnesium implements AdvisoryRule {

  private static final RuleId ID = new RuleId("drug-retains-magnesium");
  private static final Citation BASIS = new Citation("ntro", "potassium-sparing diuretics");

  private final ReferenceTables tables;

  DrugRetainsMagnesium(ReferenceTables tables) {
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
    return Set.of(FindingCode.MG_RETAINING_DRUG);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (!situation.concernsProducts()) {
      return List.of();
    }
    return new DrugFindings(tables, situation)
        .with(Interaction.Effect.RETAINS_MAGNESIUM).stream()
            .map(drug -> finding(drug, situation))
            .toList();
  }

  private static Finding finding(Drug drug, Situation situation) {
    var interaction = drug.interaction();
    var kidneys = situation.kidneys();
    var finding =
        switch (kidneys.grade()) {
          case CLEAR ->
              DrugFindings.finding(FindingCode.MG_RETAINING_DRUG, Severity.INFO, interaction)
                  .inVariant("kidneys-clear");
          case UNKNOWN ->
              DrugFindings.finding(FindingCode.MG_RETAINING_DRUG, Severity.WARNING, interaction)
                  .inVariant("kidneys-unknown");
          case CAUTION, AVOID ->
              DrugFindings.finding(FindingCode.MG_RETAINING_DRUG, Severity.WARNING, interaction)
                  .inVariant("kidneys-reduced");
        };
    return kidneys
        .explain(finding.because("drug", drug.name()))
        .because("mechanism", interaction.mechanism())
        .because("products", situation.productLabels())
        .because("supplementConsidered", situation.supplementConsidered());
  }
}
