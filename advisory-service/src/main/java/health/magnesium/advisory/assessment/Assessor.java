package health.magnesium.advisory.assessment;

import health.magnesium.advisory.adequacy.AdequacyCalculator;
import health.magnesium.advisory.assessment.Assessment.AuthorityView;
import health.magnesium.advisory.assessment.Assessment.EvidenceView;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.intake.IntakeSummaries;
import health.magnesium.advisory.intake.MagnesiumMedicines;
import health.magnesium.advisory.plan.FoodPlanner;
import health.magnesium.advisory.reference.Evidence;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.Source;
import health.magnesium.advisory.safety.AdvisoryRules;
import health.magnesium.advisory.safety.Finding;
import health.magnesium.advisory.safety.KidneyFunction;
import health.magnesium.advisory.safety.LabReadings;
import health.magnesium.advisory.safety.Languages;
import health.magnesium.advisory.safety.ProductIntake;
import health.magnesium.advisory.safety.Situation;
import java.util.List;

/** Conducts an assessment: intake, adequacy, kidneys and products, foods, rules, plan, words. */
public final class Assessor {

  private final ReferenceTables tables;
  private final AdequacyCalculator adequacyCalculator;
  private final FoodPlanner planner;
  private final AdvisoryRules rules;
  private final Languages languages;

  /** Speaks the languages that ship with the service. */
  public Assessor(ReferenceTables tables) {
    this(tables, Languages.shipped());
  }

  public Assessor(ReferenceTables tables, Languages languages) {
    this.tables = tables;
    this.languages = languages;
    this.adequacyCalculator = new AdequacyCalculator(tables);
    this.planner = new FoodPlanner(tables);
    this.rules = new AdvisoryRules(tables);
  }

  /**
   * A pure function of the input and the reference tables.
   *
   * @throws IllegalArgumentException if the unit of a laboratory result cannot belong to its test
   */
  public Assessment assess(AssessmentInput input) {
    var date = input.assessmentDate();
    var person = input.person();
    var regimens = MagnesiumMedicines.addedTo(input.regimens(), input.days(), person, tables);
    var diary = Diary.of(input.days(), regimens, date, tables);
    var adequacy = adequacyCalculator.assess(input.authority(), person, date, diary);
    var labs = LabReadings.of(person.labs(), date, tables);
    var kidneys = KidneyFunction.of(person, labs, date, tables);
    var foods = planner.chooseFoods(person, date, adequacy, kidneys, labs, input.candidateFoods());
    var situation =
        new Situation(
            date,
            input.authority(),
            person,
            diary,
            adequacy,
            ProductIntake.of(input.authority(), person, date, diary),
            kidneys,
            labs,
            foods.excluded(),
            foods.leavesSupplementToConsider(adequacy.verdict()));
    var findings = rules.assess(situation);
    var texts = languages.texts(input.locale());
    return new Assessment(
        tables.rulesetVersion(),
        AuthorityView.of(input.authority()),
        IntakeSummaries.of(diary, tables.wholePolicy(Policy.TOP_CONTRIBUTORS)),
        adequacy.shown(),
        situation.products().shown(),
        findings.stream().map(texts::of).toList(),
        AdvisoryRules.endsRoutineAdvice(findings) ? null : planner.plan(foods, situation, texts),
        evidence(findings),
        new Limitations(tables, rules, texts).of(situation, input.candidateFoods().isEmpty()));
  }

  private List<EvidenceView> evidence(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.evidence().stream())
        .distinct()
        .sorted()
        .map(this::evidence)
        .toList();
  }

  private EvidenceView evidence(String id) {
    var evidence =
        tables
            .findEvidence(id)
            .orElseThrow(() -> new IllegalStateException("a rule names unknown evidence " + id));
    return EvidenceView.of(evidence, source(evidence));
  }

  private Source source(Evidence evidence) {
    var id = evidence.provenance().sourceId();
    return tables.findSource(id).orElseThrow(() -> new IllegalStateException("no source " + id));
  }
}
