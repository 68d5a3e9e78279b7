package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.fortified;
import static health.magnesium.advisory.intake.Intake.medicine;
import static health.magnesium.advisory.intake.Intake.prescribed;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Intake;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.UnknownReason;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTextsTest {

  private static final AdvisoryRules RULES = new AdvisoryRules(TABLES);

  private final FindingTexts texts = FindingTexts.in(Locale.ENGLISH);

  private static Item ambiguous() {
    return new Item.Food(
        null,
        "pumpkin seeds",
        new MagnesiumContent.Unknown(UnknownReason.VALUE_UNKNOWN),
        List.of(
            new Item.FoodCandidate("a", "dried", null), new Item.FoodCandidate("b", "whole", null)),
        null);
  }

  /** Situations that between them make every rule speak in every variant. */
  static Stream<Given> situations() {
    var laxative = medicine("milk of magnesia", ProductType.LAXATIVE, compound("1200"));
    var unknown = supplement("powder", new Dose.UnknownAmount());
    return Stream.of(
        aWomanOf(70).egfr("28").day(laxative),
        aWomanOf(70).egfr("28"),
        aWomanOf(70).egfr("45").day(unknown, unknownFood("bar"), food("100")),
        aWomanOf(70).day(laxative),
        aWomanOf(40).day(supplement("10")),
        aWomanOf(40).days(4, food("320")),
        aWomanOf(40).days(7, food("500")),
        aWomanOf(40).days(7, food("100")),
        aWomanOf(40).days(3, food("320")),
        aWomanOf(40).day(supplement("400")).day(),
        aWomanOf(40).day(supplement("400")),
        aWomanOf(40).day(prescribed("400"), ambiguous()),
        aWomanOf(40).day(medicine("antacid", ProductType.ANTACID, new Dose.UnknownAmount())),
        aWomanOf(40).incompleteDay(supplement("900")),
        aWomanOf(16).egfr("90").day(supplement("10")),
        aWomanOf(30).who(LifeStage.PREGNANT_AND_LACTATING).day(supplement("10")),
        anInfantOf(6).day(supplement("10")),
        someone(Sex.UNKNOWN, Intake.TODAY.minusYears(19)).days(2, food("1")),
        aWomanOf(40).lab("2601-3", "1.2", "mg/dL", Intake.TODAY),
        aWomanOf(40).lab("2601-3", "50", "mmol/L", Intake.TODAY),
        aWomanOf(40).planLeavesOut("sr-12061", "almonds", "allergy-tree-nut"),
        aWomanOf(40).atc("B01AA03"),
        aWomanOf(40).own("hyperkalaemia").own("calcium-oxalate-stones"),
        aWomanOf(40).under("eu-efsa-2015").days(3, food("320"), supplement("300")),
        someone(Sex.UNKNOWN, Intake.TODAY.minusYears(40)).under("eu-efsa-2015").day(food("1")),
        aWomanOf(40).under("eu-efsa-2015").day(fortified("300", "260")),
        aWomanOf(40).under("eu-efsa-2015").day(fortified("300", "260")).day(),
        anInfantOf(3).under("eu-efsa-2015").day(food("1")),
        anInfantOf(3).under("who-fao-2004").day(food("1")),
        aWomanOf(40).under("who-fao-2004").day(food("1")),
        aWomanOf(40).under("dach-2021").day(supplement("300")),
        aWomanOf(5).under("norway-vkm-2016").day(food("1")),
        aWomanOf(5).under("japan-2020").day(food("1")),
        aWomanOf(40).serumMagnesium("0.45"),
        aWomanOf(40).serumMagnesium("1.05").day(supplement("10")),
        aWomanOf(40).serumMagnesium("0.9"),
        aWomanOf(3).day(medicine("milk", ProductType.LAXATIVE, compound("400"))),
        aWomanOf(40).day(medicine("milk", ProductType.LAXATIVE, compound("2400"))),
        aWomanOf(40).with(Symptom.Kind.DIARRHOEA).day(supplement("10")),
        aWomanOf(40).with(Symptom.Kind.DIARRHOEA).day(prescribed("10")),
        aWomanOf(40).with(Symptom.Kind.DIARRHOEA, Intake.TODAY.minusDays(3)).day(supplement("10")),
        aWomanOf(40).with(Symptom.Kind.DIARRHOEA, Intake.TODAY.minusDays(3)).day(prescribed("10")),
        aWomanOf(40).with(Symptom.Kind.NUMBNESS),
        aWomanOf(30).who(LifeStage.PREGNANT).with(Symptom.Kind.MUSCLE_CRAMPS),
        aWomanOf(40).lab("2601-3", "20", "mmol/L", Intake.TODAY),
        aWomanOf(40).lab("2601-3", "18", "mg/dL", Intake.TODAY),
        aWomanOf(40).lab("30522-7", "5", "mg/L", Intake.TODAY),
        aWomanOf(40).lab("1988-5", "0.5", "mg/dL", Intake.TODAY),
        aWomanOf(40).lab("1988-5", "50", "mg/L", Intake.TODAY),
        aWomanOf(40).lab("26881-3", "9", "pg/mL", Intake.TODAY, null, "5"),
        aWomanOf(40).serumMagnesium("0.8", "1.7", null),
        aWomanOf(40)
            .taking(DrugGiven.atc("J01MA02", "08:00"), DrugGiven.atc("H03AA01"))
            .taking(Intake.daily(supplement("100"), "08:00")),
        aWomanOf(40).taking(DrugGiven.atc("J05AJ01")).day(laxative),
        aWomanOf(40).taking(DrugGiven.atc("C03CA01"), DrugGiven.atc("C01AA05")),
        aWomanOf(40)
            .taking(
                DrugGiven.during(DrugGiven.atc("A02BC01"), Intake.TODAY, null),
                DrugGiven.during(DrugGiven.atc("C01AA05"), Intake.TODAY, null)),
        aWomanOf(40)
            .taking(DrugGiven.during(DrugGiven.atc("A02BC01"), Intake.TODAY.minusYears(2), null)),
        aWomanOf(40).taking(DrugGiven.atc("A02BC01")),
        aWomanOf(40).taking(DrugGiven.atc("L01XA01")),
        aWomanOf(40).egfr("90").taking(DrugGiven.atc("C03DA01")).day(supplement("10")),
        aWomanOf(40).egfr("50").taking(DrugGiven.atc("C03DA01")).day(supplement("10")),
        aWomanOf(40).taking(DrugGiven.atc("C03DA01")).day(supplement("10")),
        aWomanOf(40)
            .taking(DrugGiven.atc("M03AC09"), DrugGiven.atc("C08CA01"), DrugGiven.rxnorm("4821"))
            .day(laxative),
        aWomanOf(40).icd10("E87.6").icd10("E26.81").icd10("I44.2").day(supplement("10")),
        aWomanOf(40).taking(DrugGiven.zinc(true)),
        aWomanOf(40).taking(DrugGiven.zinc(false)),
        aWomanOf(40).with(Symptom.Kind.CHEST_PAIN));
  }

  private static List<Finding> findings(Given given) {
    var situation = given.situation();
    return RULES.list().stream().flatMap(rule -> rule.assess(situation).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("situations")
  void everyFindingHasItsWords(Given given) {
    assertThat(findings(given))
        .map(texts::of)
        .allSatisfy(
            view -> {
              assertThat(view.title()).isNotBlank();
              assertThat(view.detail()).isNotBlank().doesNotContainPattern("\\{[a-z]|null");
              assertThat(view.plain()).isNotBlank().doesNotContainPattern("\\{[a-z]|null");
              assertThat(view.actions())
                  .allSatisfy(action -> assertThat(action.text()).isNotBlank());
            });
  }

  @ParameterizedTest
  @MethodSource("situations")
  void everyFindingNamesEvidenceThatExists(Given given) {
    assertThat(findings(given))
        .allSatisfy(
            finding ->
                assertThat(finding.evidence())
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(TABLES.findEvidence(id)).isPresent()));
  }

  @Test
  void theSituationsMakeEveryRuleSpeak() {
    var spoken =
        situations()
            .flatMap(given -> findings(given).stream())
            .map(Finding::code)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));

    assertThat(RULES.list()).allSatisfy(rule -> assertThat(spoken).containsAll(rule.codes()));
  }

  @ParameterizedTest
  @EnumSource(AdvisedAction.class)
  void everyActionHasWords(AdvisedAction action) {
    assertThat(texts.sentence("action." + action.code(), Map.of())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(FindingCode.Topic.class)
  void everyTopicHasAWord(FindingCode.Topic topic) {
    assertThat(texts.sentence("word." + topic.code(), Map.of())).isNotBlank();
  }

  @Test
  void putsFactsIntoWords() {
    var finding = aWomanOf(40).days(3, food("320")).assessedBy(new AdequacyUncertain()).getFirst();

    assertThat(texts.of(finding).detail())
        .isEqualTo(
            "Mean intake 320 mg (complete days: 3) against an average requirement of 265 mg and"
                + " a recommendation of 320 mg (female 31-50): probability of adequacy 0.836.");
  }

  @Test
  void aKidneyResultThatIsNotThereIsSaidOnce() {
    var rule = new KidneyFunctionUnknown(TABLES);
    var never = aWomanOf(40).day(supplement("10"));
    var outdated = aWomanOf(40).egfr("90", LocalDate.of(2024, 3, 1)).day(supplement("10"));

    assertThat(texts.of(never.assessedBy(rule).getFirst()).detail())
        .startsWith("No recent eGFR (last known: not known; diagnoses: none).");
    assertThat(texts.of(outdated.assessedBy(rule).getFirst()).detail())
        .startsWith("No recent eGFR (last known: 90, taken Mar 1, 2024; diagnoses: none).");
  }

  @Test
  void aLanguageWithoutWordsGetsEnglish() {
    var finding = aWomanOf(40).assessedBy(new NoUsableDay()).getFirst();

    assertThat(FindingTexts.in(Locale.of("tlh")).of(finding)).isEqualTo(texts.of(finding));
  }

  @Test
  void neverClaimsToTreatOrDiagnose() {
    assertThat(situations().flatMap(given -> findings(given).stream()).map(texts::of))
        .allSatisfy(
            view ->
                assertThat(view.plain())
                    .doesNotContainIgnoringCase("inflammation")
                    .doesNotContainIgnoringCase("you are deficient")
                    .doesNotContainIgnoringCase("treats")
                    .doesNotContainIgnoringCase("stop taking"));
  }

  @Test
  void neverTellsToStopOrSkipADrug() {
    assertThat(situations().flatMap(given -> findings(given).stream()).map(texts::of))
        .flatMap(
            view ->
                Stream.concat(
                        Stream.of(view.title(), view.detail(), view.plain()),
                        view.actions().stream().map(FindingView.Action::text))
                    .toList())
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainPattern(
                        "(?i)stop (taking|using|the|your)|skip|leave out (the|your)|"
                            + "(do not|don't|never) take (the|your|it)|discontinue|come off"));
  }

  @Test
  void writesAConflictAsAPairOfTimes() {
    var finding =
        aWomanOf(40)
            .taking(DrugGiven.named("ciprofloxacin", "J01MA02", "08:00"))
            .taking(Intake.daily(supplement("100"), "09:30"))
            .assessedBy(new DrugTooCloseToMagnesium(TABLES))
            .getFirst();

    assertThat(texts.of(finding).detail()).contains("08:00 and magnesium at 09:30");
  }

  @Test
  void refusesATextThatNamesAnUnknownFact() {
    assertThatThrownBy(() -> texts.sentence("limitation.not-checked", Map.of()))
        .hasMessage("text limitation.not-checked names an unknown fact {topics}");
  }
}
