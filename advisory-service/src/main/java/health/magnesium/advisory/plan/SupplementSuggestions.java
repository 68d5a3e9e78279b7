package health.magnesium.advisory.plan;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.plan.Plan.SupplementSuggestion;
import health.magnesium.advisory.reference.ConditionAdvice;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.SupplementForm;
import health.magnesium.advisory.safety.FindingTexts;
import health.magnesium.advisory.safety.KidneyFunction;
import health.magnesium.advisory.safety.SerumMagnesium;
import health.magnesium.advisory.safety.Situation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * Suggests a supplement only when every gate is clear: it is considered at all (intake likely low,
 * food does not close the gap), kidneys measured recently and clear, an adult, neither pregnant nor
 * lactating, no magnesium product in use and so no unknown dose, no serum magnesium outside its
 * range, no drug or condition that leaves it to a clinician, and an upper level that the suggestion
 * stays within. Whole milligrams, never more than the open gap.
 *
 * <p>Lactation is kept out as well, although no source forbids it: a clinician is asked first.
 */
final class SupplementSuggestions {

  private final ReferenceTables tables;
  private final FindingTexts texts;

  SupplementSuggestions(ReferenceTables tables, FindingTexts texts) {
    this.tables = tables;
    this.texts = texts;
  }

  Optional<SupplementSuggestion> suggest(Situation situation, BigDecimal gapLeftMg) {
    var room = situation.products().roomMg();
    if (room == null || !gatesAreClear(situation)) {
      return Optional.empty();
    }
    var mg = gapLeftMg.min(room).setScale(0, RoundingMode.DOWN);
    if (mg.signum() == 0) {
      return Optional.empty();
    }
    var forms =
        tables.listForms().stream()
            .filter(SupplementForm::suggestable)
            .map(SupplementForm::code)
            .toList();
    return Optional.of(
        new SupplementSuggestion(mg, forms, texts.sentence("supplement.note", Map.of("mg", mg))));
  }

  private boolean gatesAreClear(Situation situation) {
    var adult =
        !situation
            .person()
            .ageOn(situation.assessmentDate())
            .isUnderYears(tables.wholePolicy(Policy.ADULT_AGE));
    return situation.supplementConsidered()
        && adult
        && situation.person().lifeStage() == LifeStage.NONE
        && situation.kidneys().grade() == KidneyFunction.Grade.CLEAR
        && !situation.hasProductInUse()
        && SerumMagnesium.newest(situation.labs(), tables).stream()
            .noneMatch(SerumMagnesium::isAbnormal)
        && drugsAndConditionsAllow(situation);
  }

  /** No drug of a major interaction or of a specialised team, no condition for a clinician. */
  private boolean drugsAndConditionsAllow(Situation situation) {
    var person = situation.person();
    return tables.interactingDrugs(person, situation.assessmentDate()).stream()
            .noneMatch(drug -> drug.interaction().keepsSupplementBack())
        && tables.conditionAdvice(person).stream().noneMatch(ConditionAdvice::keepsSupplementBack);
  }
}
