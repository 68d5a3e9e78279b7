package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.ReferenceTables;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every rule there is, in the order in which they are read. */
public final class AdvisoryRules {

  private final List<AdvisoryRule> rules;

  public AdvisoryRules(ReferenceTables tables) {
    rules =
        List.of(
            new KidneyFunctionSeverelyReduced(tables),
            new KidneyFunctionReduced(tables),
            new KidneyFunctionUnknown(tables),
            new AdultEgfrInChild(),
            new ProductsAboveUpperLevel(),
            new PrescribedDoseAboveUpperLevel(),
            new UnusedDayAboveUpperLevel(),
            new HiddenMagnesiumSource(tables),
            new DoseNotKnown(),
            new ChildWithMagnesiumProduct(tables),
            new PregnancyWithMagnesiumProduct(tables),
            new DrugNotTogetherWithMagnesium(tables),
            new DrugTooCloseToMagnesium(tables),
            new DrugLowersMagnesium(tables),
            new DrugRetainsMagnesium(tables),
            new DrugToxicAtLowMagnesium(tables),
            new ZincInHighDose(tables),
            new DrugNeedsMonitoring(tables),
            new ConditionNeedsClinicianFirst(tables),
            new RiskOfLowMagnesium(tables),
            new IntakeLikelyLow(),
            new AdequacyUncertain(),
            new IntakeLikelyAdequate(tables),
            new AdequateIntakeOnly(),
            new NoProbabilityForGroup(),
            new NoUsableDay(),
            new SexNotKnown(),
            new NoRowPublished(),
            new DiarySpansAgeBands(),
            new FewCompleteDays(tables),
            new DaysLeftOut(),
            new MagnesiumValueMissing(),
            new FoodAmbiguous(),
            new OlderAdultWithMagnesiumProduct(tables),
            new DiarrhoeaWithMagnesiumProduct(tables),
            new SymptomForClinician(tables),
            new SerumMagnesiumLow(tables),
            new SerumMagnesiumHigh(tables),
            new SerumMagnesiumInRange(tables),
            new InflammationContext(tables),
            new CrpToRepeat(tables),
            new LabResultNotUsable(),
            new FoodsLeftOutForAllergy(),
            new VitaminKKeptSteady(tables),
            new PotassiumLimited(tables),
            new OxalateLimited(tables),
            new SeekCareNow(tables));
  }

  public List<AdvisoryRule> list() {
    return rules;
  }

  /**
   * What all rules have to say, most urgent first. When care has to be sought now, that comes first
   * and only warnings and critical findings stay beside it.
   */
  public List<Finding> assess(Situation situation) {
    var findings =
        rules.stream()
            .flatMap(rule -> rule.assess(situation).stream())
            .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::code))
            .toList();
    return endsRoutineAdvice(findings)
        ? findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList()
        : findings;
  }

  /** Whether the findings tell the person to seek care now, which leaves no room for a plan. */
  public static boolean endsRoutineAdvice(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.code() == FindingCode.SEEK_CARE_NOW);
  }

  /** The topics of the vocabulary of which no rule speaks yet. */
  public Set<FindingCode.Topic> topicsNotChecked() {
    var topics = EnumSet.allOf(FindingCode.Topic.class);
    rules.forEach(rule -> rule.codes().forEach(code -> topics.remove(code.topic())));
    return topics;
  }
}
