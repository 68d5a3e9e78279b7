package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.assessment.Case.aWomanOf;
import static health.magnesium.advisory.assessment.Case.someone;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Diet;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.plan.Plan;
import health.magnesium.advisory.plan.PlanStatus;
import health.magnesium.advisory.safety.FindingCode;
import health.magnesium.advisory.safety.FindingView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoodPlanTest {

  private static Plan plan(Case given) {
    return Objects.requireNonNull(given.assess().plan());
  }

  /** Mean 100 of 320, nothing offered: every gate is clear. */
  private static Case needy() {
    return aWomanOf(40).days(7, food("100")).egfr("90");
  }

  @Test
  void closesTheGapBetweenMeanAndRecommendation() {
    var plan = plan(aWomanOf(40).days(7, food("250")).offered("beans", "legumes", "120"));

    assertThat(plan.targetMg()).isEqualByComparingTo("320");
    assertThat(plan.gapMg()).isEqualByComparingTo("70");
    assertThat(plan.foods())
        .containsExactly(
            new Plan.PlannedFood(
                "beans",
                "beans",
                "1 portion",
                new BigDecimal("100"),
                new BigDecimal("120"),
                new BigDecimal("100")));
    assertThat(plan.gapLeftMg()).isZero();
    assertThat(plan.supplement()).isNull();
    assertThat(plan.status()).isEqualTo(PlanStatus.CLOSES_GAP);
    assertThat(plan.statusDetail()).isEqualTo("The foods add 120 mg and close the gap of 70 mg.");
  }

  /** Mean 250 and 250 + 120 over seven days: SDD = sqrt(26.5² + 86² / 7) = 41.92. */
  @Test
  void givesTheProbabilityBeforeAndAfter() {
    var plan = plan(aWomanOf(40).days(7, food("250")).offered("beans", "legumes", "120"));

    assertThat(plan.probabilityBefore()).isEqualByComparingTo("0.36");
    assertThat(plan.probabilityAfter()).isEqualByComparingTo("0.994");
  }

  @Test
  void theProbabilityStaysWhenNothingIsAdded() {
    var plan = plan(aWomanOf(40).days(7, food("250")));

    assertThat(plan.probabilityAfter()).isEqualByComparingTo("0.36");
  }

  @Test
  void givesNoProbabilityWhereNoneMayBeGiven() {
    var child = plan(aWomanOf(2).days(7, food("20")).offered("beans", "legumes", "70"));

    assertThat(child.status()).isEqualTo(PlanStatus.CLOSES_GAP);
    assertThat(child.probabilityBefore()).isNull();
    assertThat(child.probabilityAfter()).isNull();
  }

  @Test
  void closesTheGapExactlyAtItsSizeAndPartlyJustBelow() {
    var exactly = plan(aWomanOf(40).days(7, food("250")).offered("beans", "legumes", "70"));
    var partly = plan(aWomanOf(40).days(7, food("250")).offered("beans", "legumes", "69.9"));

    assertThat(exactly.status()).isEqualTo(PlanStatus.CLOSES_GAP);
    assertThat(exactly.gapLeftMg()).isZero();
    assertThat(partly.status()).isEqualTo(PlanStatus.PARTLY);
    assertThat(partly.gapLeftMg()).isEqualByComparingTo("0.1");
    assertThat(partly.statusDetail()).contains("69.9 mg of the 70 mg", "0.1 mg stay open");
  }

  @Test
  void saysThatNoFoodSuitsThePerson() {
    var plan =
        plan(
            aWomanOf(40)
                .days(7, food("250"))
                .icd10("K90.0")
                .offered("bread", "grains", "90", "contains-gluten"));

    assertThat(plan.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(plan.gapLeftMg()).isEqualByComparingTo("70");
    assertThat(plan.statusDetail()).contains("70 mg are missing", "left out: 1");
  }

  @Test
  void aCatalogWithoutFoodsIsNotAnInfeasiblePlan() {
    assertThat(plan(aWomanOf(40).days(7, food("250"))).status())
        .isEqualTo(PlanStatus.NO_FOODS_KNOWN);
  }

  @Test
  void withoutAMeanThereIsNoGap() {
    var plan = plan(aWomanOf(40).offered("beans", "legumes", "70"));

    assertThat(plan.status()).isEqualTo(PlanStatus.GAP_UNKNOWN);
    assertThat(plan.gapMg()).isNull();
    assertThat(plan.gapLeftMg()).isNull();
    assertThat(plan.foods()).isEmpty();
  }

  @Test
  void thereIsNoPlanForNoGap() {
    var plan = plan(aWomanOf(40).days(7, food("400")).offered("beans", "legumes", "120"));

    assertThat(plan.gapMg()).isZero();
    assertThat(plan.foods()).isEmpty();
    assertThat(plan.status()).isEqualTo(PlanStatus.NOT_NEEDED);
  }

  @Test
  void leavesOutAllergensAndSaysSo() {
    var answer =
        aWomanOf(40)
            .days(7, food("250"))
            .allergicTo(Allergen.TREE_NUT)
            .offered("almonds", "nuts", "80", "contains-tree-nut", "nut-almond")
            .offered("beans", "legumes", "120")
            .assess();

    assertThat(Objects.requireNonNull(answer.plan()).foods())
        .extracting(Plan.PlannedFood::foodId)
        .containsExactly("beans");
    assertThat(answer.findings())
        .extracting(FindingView::code)
        .contains(FindingCode.ALLERGEN_EXCLUDED);
  }

  @Test
  void respectsDietCoeliacDiseaseAndKidneys() {
    assertThat(
            plan(aWomanOf(40)
                    .days(7, food("250"))
                    .eating(Diet.VEGAN)
                    .offered("fish", "fish", "90", "pescatarian"))
                .foods())
        .isEmpty();
    assertThat(
            plan(aWomanOf(40)
                    .days(7, food("250"))
                    .icd10("K90.0")
                    .offered("bread", "grains", "90", "contains-gluten"))
                .excluded())
        .singleElement()
        .satisfies(food -> assertThat(food.reason()).isEqualTo("coeliac"));
    assertThat(
            plan(aWomanOf(40)
                    .days(7, food("250"))
                    .atc("B01AA03")
                    .offered("natto", "legumes", "90", "vitamin-k2-rich"))
                .excluded())
        .singleElement()
        .satisfies(food -> assertThat(food.reason()).isEqualTo("vitamin-k"));
  }

  @ParameterizedTest
  @CsvSource({"4, choking-risk", "5,"})
  void offersNoWholeNutsBelowFive(int years, String reason) {
    var plan =
        plan(
            aWomanOf(years).days(7, food("20")).offered("nuts", "nuts", "80", "whole-nut-or-seed"));

    assertThat(plan.excluded())
        .extracting(Plan.ExcludedFood::reason)
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void infantsGetNoFoodsFromHere() {
    var plan =
        plan(
            someone(Sex.MALE, TODAY.minusMonths(11))
                .days(3, food("10"))
                .offered("beans", "legumes", "120"));

    assertThat(plan.targetMg()).isEqualByComparingTo("75");
    assertThat(plan.gapMg()).isEqualByComparingTo("65");
    assertThat(plan.foods()).isEmpty();
    assertThat(plan.status()).isEqualTo(PlanStatus.NOT_FOR_INFANTS);
  }

  @Test
  void suggestsASupplementForTheGapThatFoodLeavesWhenEveryGateIsClear() {
    var plan = plan(needy().offered("beans", "legumes", "120.4"));

    assertThat(plan.gapLeftMg()).isEqualByComparingTo("99.6");
    assertThat(plan.supplement())
        .isNotNull()
        .satisfies(
            suggestion -> {
              assertThat(suggestion.elementalMgPerDay()).isEqualByComparingTo("99");
              assertThat(suggestion.forms()).containsExactly("citrate", "bisglycinate", "lactate");
              assertThat(suggestion.note()).contains("Discuss with your clinician", "99 mg");
            });
  }

  @Test
  void neverSuggestsMoreThanTheUpperLevel() {
    var man = someone(Sex.MALE, TODAY.minusYears(40)).days(7, food("10")).egfr("90");

    assertThat(plan(man).gapLeftMg()).isEqualByComparingTo("410");
    assertThat(plan(man).supplement())
        .isNotNull()
        .satisfies(
            suggestion -> assertThat(suggestion.elementalMgPerDay()).isEqualByComparingTo("350"));
  }

  @Test
  void everyGateHoldsASuggestionBack() {
    var unknownKidneys = aWomanOf(40).days(7, food("100"));
    var reduced = aWomanOf(40).days(7, food("100")).egfr("59");
    var diagnosed = needy().icd10("N18.2");
    var pregnant = needy().who(LifeStage.PREGNANT);
    var lactating = needy().who(LifeStage.LACTATING);
    var child = aWomanOf(17).days(7, food("100")).egfr("90");
    var takesProduct = aWomanOf(40).days(7, food("100"), supplement("10")).egfr("90");
    var unknownDose =
        aWomanOf(40).days(7, food("100"), supplement("x", new Dose.UnknownAmount())).egfr("90");
    var injected = aWomanOf(40).days(7, food("100"), withRoute(Route.PARENTERAL, "1")).egfr("90");
    var lowerBound = aWomanOf(40).days(7, food("100"), unknownFood("bar")).egfr("90");
    var uncertain = aWomanOf(40).days(7, food("300")).egfr("90");
    var closedByFood = needy().offered("hemp", "seeds", "230");

    assertThat(plan(needy()).supplement()).isNotNull();
    assertThat(plan(needy().serumMagnesium("0.70")).supplement()).isNotNull();
    assertThat(
            java.util.stream.Stream.of(
                    unknownKidneys,
                    reduced,
                    diagnosed,
                    pregnant,
                    lactating,
                    child,
                    takesProduct,
                    unknownDose,
                    injected,
                    lowerBound,
                    uncertain,
                    needy().serumMagnesium("0.69"),
                    needy().serumMagnesium("1.01"),
                    closedByFood)
                .map(given -> plan(given).supplement()))
        .containsOnlyNulls();
  }

  @Test
  void markersOfInflammationChangeNeitherPlanNorVerdict() {
    var without = needy().assess();
    var with = needy().lab("30522-7", "8", "mg/L").lab("1988-5", "80", "mg/L").assess();

    assertThat(with.plan()).isEqualTo(without.plan());
    assertThat(with.adequacy()).isEqualTo(without.adequacy());
    assertThat(with.upperLevel()).isEqualTo(without.upperLevel());
  }

  @Test
  void asksForKidneyFunctionWhenASupplementWouldBeNext() {
    var answer = aWomanOf(40).days(7, food("100")).assess();

    assertThat(answer.findings())
        .extracting(FindingView::code)
        .contains(FindingCode.RENAL_UNKNOWN, FindingCode.LOW_INTAKE_LIKELY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"J05AJ01", "V03AE01", "J01MA02", "J05AJ03", "C01AA05", "L01XA01", "L04AA06"})
  void withADrugOfAMajorInteractionOrASpecialistsAClinicianSuggests(String atc) {
    assertThat(plan(needy().atc(atc)).supplement()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C03CA01", "C03DA01", "H03AA01", "C08CA01", "B01AA03"})
  void otherInteractionsAreSaidAndTheSuggestionStays(String atc) {
    assertThat(plan(needy().atc(atc)).supplement()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I44.2", "R00.1", "G70.00", "K56.7", "E26.81"})
  void withAConditionForAClinicianNoneIsSuggested(String icd10) {
    assertThat(plan(needy().icd10(icd10)).supplement()).isNull();
  }

  @Test
  void aKidneyStoneAloneKeepsTheSuggestion() {
    assertThat(plan(needy().icd10("N20.0")).supplement()).isNotNull();
    assertThat(plan(needy().icd10("N20.0").icd10("N39.0")).supplement()).isNull();
  }

  @Test
  void saysInWordsWhyAFoodIsLeftOut() {
    var plan =
        plan(
            aWomanOf(40)
                .days(7, food("250"))
                .icd10("K90.0")
                .offered("bread", "grains", "90", "contains-gluten"));

    assertThat(plan.excluded())
        .containsExactly(
            new Plan.ExcludedFood(
                "bread", "bread", "coeliac", "Coeliac disease: has gluten, or may have."));
  }

  private static List<String> notes(Case given) {
    return plan(given).notes().stream().map(Plan.Note::code).toList();
  }

  @Test
  void addsNotesThatBelongToThePerson() {
    assertThat(notes(aWomanOf(40))).isEmpty();
    assertThat(notes(aWomanOf(40).allergicTo(Allergen.TREE_NUT).allergicTo(Allergen.SOY)))
        .containsExactly("label-traces");
    assertThat(notes(aWomanOf(40).icd10("K90.0"))).containsExactly("certified-gluten-free");
    assertThat(notes(aWomanOf(40).icd10("E11.9"))).containsExactly("count-carbohydrate");
    assertThat(notes(aWomanOf(40).eating(Diet.LOW_SODIUM))).containsExactly("unsalted");
    assertThat(notes(aWomanOf(40).atc("C09AA05"))).containsExactly("potassium-measured");
    assertThat(notes(aWomanOf(40).atc("C03DA01"))).containsExactly("potassium-measured");
    assertThat(notes(aWomanOf(40).icd10("R13.1"))).containsExactly("texture");
    assertThat(notes(aWomanOf(40).icd10("K50.0"))).containsExactly("flare-only");
    assertThat(notes(aWomanOf(30).who(LifeStage.PREGNANT).icd10("O21.0")))
        .containsExactly("as-tolerated");
    assertThat(notes(aWomanOf(40).icd10("Z59.41"))).containsExactly("affordable");
    assertThat(notes(aWomanOf(4))).containsExactly("thin-pastes");
    assertThat(notes(aWomanOf(5))).isEmpty();
  }

  @Test
  void notesAreInWords() {
    assertThat(plan(aWomanOf(40).icd10("E11.9")).notes())
        .extracting(Plan.Note::text)
        .containsExactly("Grains and beans bring carbohydrate. Count them as usual.");
  }

  @Test
  void leavesPortionsAndSupplementsToTheClinicianWithAnEatingDisorder() {
    var given = needy().icd10("F50.0").offered("beans", "legumes", "120");
    var plan = plan(given);

    assertThat(plan.status()).isEqualTo(PlanStatus.CLINICIAN_LED);
    assertThat(plan.foods()).isEmpty();
    assertThat(plan.days()).isEmpty();
    assertThat(plan.supplement()).isNull();
    assertThat(plan.gapMg()).isEqualByComparingTo("220");
    assertThat(plan.notes()).extracting(Plan.Note::code).containsExactly("clinician-led");
    assertThat(plan.probabilityAfter()).isEqualTo(plan.probabilityBefore());
  }

  @Test
  void showsTheWeekWithEnergyAndWhatStaysOpen() {
    var plan =
        plan(
            aWomanOf(40)
                .days(7, food("250"))
                .offered("beans", "legumes", "120")
                .offered("oats", "grains", "60.5"));

    assertThat(plan.days()).hasSize(7);
    assertThat(plan.days().getFirst().day()).isEqualTo(1);
    assertThat(plan.days().getFirst().foods()).isEqualTo(plan.foods());
    assertThat(plan.days().getFirst().magnesiumMg()).isEqualByComparingTo("120");
    assertThat(plan.days().getFirst().energyKcal()).isEqualByComparingTo("100");
    assertThat(plan.days().getFirst().gapLeftMg()).isZero();
    assertThat(plan.days().get(3).foods())
        .extracting(Plan.PlannedFood::foodId)
        .containsExactly("oats");
    assertThat(plan.days().get(3).gapLeftMg()).isEqualByComparingTo("9.5");
    assertThat(plan.days().get(6).foods()).isEmpty();
    assertThat(plan.days().get(6).gapLeftMg()).isEqualByComparingTo("70");
  }
}
