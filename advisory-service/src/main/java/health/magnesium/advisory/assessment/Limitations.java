package health.magnesium.advisory.assessment;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.intake.DayOfIntake;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.reference.Certainty;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.WithinPersonSd;
import health.magnesium.advisory.safety.AdvisoryRules;
import health.magnesium.advisory.safety.FindingCode;
import health.magnesium.advisory.safety.FindingTexts;
import health.magnesium.advisory.safety.Situation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an answer cannot know, in sentences: some always, some only where they apply. */
final class Limitations {

  private final ReferenceTables tables;
  private final AdvisoryRules rules;
  private final FindingTexts texts;

  Limitations(ReferenceTables tables, AdvisoryRules rules, FindingTexts texts) {
    this.tables = tables;
    this.rules = rules;
    this.texts = texts;
  }

  /**
   * @param noPlanFoods whether there was no food that a plan could offer
   */
  List<String> of(Situation situation, boolean noPlanFoods) {
    var sentences = new ArrayList<String>();
    if (noPlanFoods) {
      sentences.add(sentence("no-plan-foods", Map.of()));
    }
    var diary = situation.diary();
    if (diary.isLowerBound()) {
      sentences.add(sentence("lower-bound", Map.of()));
    }
    if (diary.recordedItems().stream().anyMatch(CountedItem::isAssumed)) {
      var perLitre = PlainDecimal.of(tables.policy(Policy.WATER_DEFAULT));
      sentences.add(sentence("water-assumed", Map.of("mgPerLitre", perLitre)));
    }
    addAboutDayToDaySd(sentences, situation);
    addAboutChoiceOfDays(sentences, diary);
    var notChecked = rules.topicsNotChecked();
    if (!notChecked.isEmpty()) {
      var topics = notChecked.stream().map(FindingCode.Topic::code).toList();
      sentences.add(sentence("not-checked", Map.of("topics", topics)));
    }
    sentences.add(sentence("under-reporting", Map.of()));
    sentences.add(sentence("intake-is-not-status", Map.of()));
    sentences.add(sentence("not-medical-advice", Map.of()));
    return sentences;
  }

  /** Few days apart with a weekend day among them show usual intake better than other few days. */
  private void addAboutChoiceOfDays(List<String> sentences, Diary diary) {
    var used = diary.usedDays().size();
    if (used < 2) {
      return;
    }
    if (used < tables.wholePolicy(Policy.FEW_DAYS_BELOW) && diary.usedDaysAreConsecutive()) {
      sentences.add(sentence("consecutive-days", Map.of()));
    }
    if (diary.usedWeekendDays() == 0) {
      sentences.add(sentence("no-weekend-day", Map.of()));
    } else if (diary.usedWeekendDays() == used) {
      sentences.add(sentence("only-weekend-days", Map.of()));
    }
  }

  private void addAboutDayToDaySd(List<String> sentences, Situation situation) {
    var sd = situation.adequacy().sdWithin();
    if (sd == null) {
      return;
    }
    if (sd.provenance().certainty() == Certainty.M) {
      sentences.add(sentence("sd-not-verified", Map.of("sdMg", sd.mg())));
    }
    if (sd.isBorrowedBy(situation.authority())) {
      sentences.add(borrowed(sd, situation));
    }
    if (situation.person().lifeStage() != LifeStage.NONE) {
      sentences.add(sentence("sd-of-women", Map.of()));
    }
    var amounts =
        situation.diary().usedDays().stream()
            .map(DayOfIntake::productMg)
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .count();
    if (amounts > 1) {
      sentences.add(sentence("irregular-products", Map.of()));
    }
  }

  private String borrowed(WithinPersonSd sd, Situation situation) {
    var authority = situation.authority().document();
    if (situation.adequacy().test() == null) {
      return sentence("sd-borrowed", Map.of("authority", authority, "sdMg", sd.mg()));
    }
    var percent = PlainDecimal.of(tables.policy(Policy.REQUIREMENT_CV).movePointRight(2));
    return sentence(
        "sd-and-cv-borrowed",
        Map.of("authority", authority, "sdMg", sd.mg(), "cvPercent", percent));
  }

  private String sentence(String key, Map<String, Object> facts) {
    return texts.sentence("limitation." + key, facts);
  }
}
