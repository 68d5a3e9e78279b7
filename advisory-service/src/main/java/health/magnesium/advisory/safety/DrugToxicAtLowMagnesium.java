package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.DrugFindings.Drug;
import java.util.List;
import java.util.Set;

/**
 * Digoxin, which low magnesium makes toxic: watch magnesium and potassium, the more so when
 * something speaks for low magnesium. Hours between it and antacids are for {@link
 * DrugTooCloseToMagnesium}.
 */
final class DrugToxicAtLowMagnesium implements AdvisoryRule {

  private static final RuleId ID = new RuleId("drug-toxic-at-low-magnesium");
  private static final Citation BASIS = new Citation("fda-ppi-2011", "digoxin");

  private final ReferenceTables tables;

  DrugToxicAtLowMagnesium(ReferenceTables tables) {
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
    return Set.of(FindingCode.DIGOXIN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var drugs = new DrugFindings(tables, situation);
    var depleting =
        drugs.with(Interaction.Effect.LOWERS_MAGNESIUM).stream()
            .map(Drug::name)
            .distinct()
            .toList();
    var suspected = new UrgentSigns(tables, situation).lowMagnesiumIsSuspected();
    return drugs.with(Interaction.Effect.TOXIC_AT_LOW_MAGNESIUM).stream()
        .map(
            drug ->
                DrugFindings.finding(
                        FindingCode.DIGOXIN,
                        DrugFindings.severity(drug.interaction()),
                        drug.interaction())
                    .inVariant(suspected ? "low-suspected" : "watch")
                    .because("drug", drug.name())
                    .because("lowMagnesiumSuspected", suspected)
                    .because("depletingDrugs", depleting))
        .toList();
  }
}
