package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.assessment.Case.aWomanOf;
import static health.magnesium.advisory.assessment.Case.someone;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.tapWater;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.assessment.Assessment.EvidenceView;
import health.magnesium.advisory.intake.IntakeSummary;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.safety.FindingCode;
import health.magnesium.advisory.safety.FindingView;
import health.magnesium.advisory.safety.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service promises, end to end through the core. */
class AssessorTest {

  private static List<FindingCode> codes(Assessment assessment) {
    return assessment.findings().stream().map(FindingView::code).toList();
  }

  @Test
  void womanOfFortyWithThreeDays() {
    var answer = aWomanOf(40).day(food("290")).day(food("350")).day(food("320")).assess();

    assertThat(answer.intake().meanMg()).isEqualByComparingTo("320.0");
    assertThat(answer.adequacy().earMg()).isEqualByComparingTo("265");
    assertThat(answer.adequacy().rdaMg()).isEqualByComparingTo("320");
    assertThat(answer.adequacy().sdDifferenceMg())
        .isCloseTo(new BigDecimal("56.2"), within(new BigDecimal("0.3")));
    assertThat(answer.adequacy().z())
        .isCloseTo(new BigDecimal("0.98"), within(new BigDecimal("0.005")));
    assertThat(answer.adequacy().probabilityAdequate())
        .isCloseTo(new BigDecimal("0.836"), within(new BigDecimal("0.005")));
    assertThat(answer.adequacy().verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(answer.adequacy().moreDaysNeeded()).isEqualTo(1);
    assertThat(codes(answer))
        .containsExactly(FindingCode.ADEQUACY_UNCERTAIN, FindingCode.LOW_DAYS_CAVEAT);
  }

  @Test
  void nineHundredFromFoodIsNoUpperLevelMatter() {
    var answer = aWomanOf(40).days(7, food("900")).assess();

    assertThat(answer.upperLevel().exceeded()).isFalse();
    assertThat(codes(answer)).containsExactly(FindingCode.ADEQUATE);
  }

  @Test
  void oxideFourHundredCompoundAndElemental() {
    var compound = aWomanOf(40).day(supplement("oxide", compound("400"))).assess();
    var elemental = aWomanOf(40).day(supplement("400")).assess();

    assertThat(compound.upperLevel().meanMg()).isEqualByComparingTo("241.2");
    assertThat(codes(compound)).doesNotContain(FindingCode.UL_EXCEEDED);
    assertThat(codes(elemental)).contains(FindingCode.UL_EXCEEDED);
  }

  @Test
  void failingKidneysWithAnyProductIsCriticalAndNothingIsSuggested() {
    var answer =
        aWomanOf(70).egfr("28").days(7, food("100")).taking(daily(supplement("10"))).assess();

    assertThat(answer.findings().getFirst().code()).isEqualTo(FindingCode.RENAL_AVOID);
    assertThat(answer.findings().getFirst().severity()).isEqualTo(Severity.CRITICAL);
    assertThat(answer.plan()).isNotNull().satisfies(plan -> assertThat(plan.supplement()).isNull());
  }

  /** A clinic's list of drugs may be the only place that names the product. */
  @Test
  void magnesiumListedAmongTheDrugsIsAProductInUse() {
    var assessment = aWomanOf(40).egfr("28").atc("A12CC10").days(3, food("100")).assess();

    assertThat(assessment.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.RENAL_AVOID);
              assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
              assertThat(finding.because()).containsEntry("products", List.of("A12CC10"));
            })
        .extracting(FindingView::code)
        .contains(FindingCode.HIDDEN_SOURCE, FindingCode.LABEL_BASIS_UNKNOWN)
        .doesNotContain(FindingCode.LOW_INTAKE_LIKELY);
    assertThat(assessment.upperLevel().exceeded()).isNull();
  }

  @Test
  void withoutACompleteDayNumbersAreNull() {
    var answer = aWomanOf(40).day(false, null, List.of(food("300"))).assess();

    assertThat(codes(answer)).contains(FindingCode.NO_DATA, FindingCode.DAYS_EXCLUDED);
    assertThat(answer.intake().meanMg()).isNull();
    assertThat(answer.adequacy().z()).isNull();
    assertThat(answer.adequacy().probabilityAdequate()).isNull();
    assertThat(answer.adequacy().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(answer.upperLevel().meanMg()).isNull();
    assertThat(answer.plan()).isNotNull().satisfies(plan -> assertThat(plan.gapMg()).isNull());
  }

  @Test
  void anUnknownFoodMakesALowerBoundThatNamesIt() {
    var answer = aWomanOf(40).days(7, food("300"), unknownFood("bar")).assess();

    assertThat(answer.intake().coverage().lowerBound()).isTrue();
    assertThat(answer.intake().coverage().unknownItems())
        .hasSize(7)
        .extracting(IntakeSummary.UnknownItem::label)
        .containsOnly("bar");
    assertThat(codes(answer))
        .contains(FindingCode.MISSING_VALUE)
        .doesNotContain(
            FindingCode.ADEQUATE, FindingCode.PROBABLY_ADEQUATE, FindingCode.LOW_INTAKE_LIKELY);
    assertThat(answer.limitations()).contains("Values are missing: intake is a lower bound.");
  }

  @Test
  void anInfantHasAdequateIntakeOnlyAndNoNumber() {
    var answer = someone(Sex.FEMALE, TODAY.minusMonths(8)).days(3, food("80")).assess();

    assertThat(codes(answer)).contains(FindingCode.AI_ONLY, FindingCode.NO_QUANT);
    assertThat(answer.adequacy().aiMg()).isEqualByComparingTo("75");
    assertThat(answer.plan()).isNotNull().satisfies(plan -> assertThat(plan.foods()).isEmpty());
  }

  @Test
  void seekingCareReplacesThePlan() {
    var answer =
        aWomanOf(40).with(Symptom.Kind.CHEST_PAIN).days(7, food("100")).egfr("90").assess();

    assertThat(answer.findings().getFirst().code()).isEqualTo(FindingCode.SEEK_CARE_NOW);
    assertThat(answer.plan()).isNull();
    assertThat(answer.findings()).extracting(FindingView::severity).doesNotContain(Severity.INFO);
  }

  @Test
  void everyEvidenceIdOfAFindingIsResolved() {
    var answer = aWomanOf(70).egfr("28").days(3, food("320"), supplement("400")).assess();

    assertThat(answer.evidence())
        .extracting(EvidenceView::id)
        .containsAll(
            answer.findings().stream().flatMap(finding -> finding.evidence().stream()).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(answer.evidence()).allSatisfy(one -> assertThat(one.source()).isNotBlank());
  }

  @Test
  void saysWhatItAssumedAndNamesNoTopicAsUnchecked() {
    var woman = aWomanOf(40).day(tapWater("1000")).assess().limitations();
    var man = someone(Sex.MALE, TODAY.minusYears(40)).day(food("400")).assess().limitations();

    assertThat(woman)
        .noneMatch(sentence -> sentence.contains("Not checked by this version"))
        .contains(
            "Water without a stated magnesium content was counted with 10 mg a litre.",
            "Food diaries usually miss some of what was eaten, so true intake may be higher.")
        .noneMatch(sentence -> sentence.contains("checked against the printed source"));
    assertThat(man).anyMatch(sentence -> sentence.contains("deviation of 122 mg"));
  }

  @Test
  void saysWhenTheSdOfWomenStandsIn() {
    var answer = aWomanOf(30).who(LifeStage.PREGNANT).day(food("300")).assess();

    assertThat(answer.limitations())
        .anyMatch(sentence -> sentence.contains("women of the same age"));
  }

  @Test
  void saysWhenProductsVary() {
    var varying = aWomanOf(40).day(supplement("100")).day(food("1")).assess();
    var steady = aWomanOf(40).days(2, supplement("100")).assess();

    assertThat(varying.limitations()).anyMatch(sentence -> sentence.contains("not taken alike"));
    assertThat(steady.limitations()).noneMatch(sentence -> sentence.contains("not taken alike"));
  }

  @Test
  void namesAuthorityAndVersion() {
    var answer = aWomanOf(40).assess();

    assertThat(answer.authority().id()).isEqualTo("us-iom-1997");
    assertThat(answer.authority().year()).isEqualTo(1997);
    assertThat(answer.rulesetVersion()).startsWith("2026.11.0+");
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "6, true", "7, false"})
  void fewDaysInARowAreSaidToBeSo(int days, boolean said) {
    assertThat(
            aWomanOf(40).days(days, food("300")).assess().limitations().stream()
                .anyMatch(sentence -> sentence.contains("follow each other")))
        .isEqualTo(said);
  }

  /** The assessment date is a Sunday; days run backwards from it. */
  @Test
  void saysWhenTheWeekendIsMissingOrAlone() {
    var weekend = aWomanOf(40).days(2, food("300")).assess().limitations();
    var both = aWomanOf(40).days(3, food("300")).assess().limitations();
    var working =
        aWomanOf(40)
            .day(false, null, List.of())
            .day(false, null, List.of())
            .days(2, food("300"))
            .assess()
            .limitations();
    var one = aWomanOf(40).day(food("300")).assess().limitations();

    assertThat(weekend).anyMatch(sentence -> sentence.startsWith("Only Saturdays and Sundays"));
    assertThat(working).anyMatch(sentence -> sentence.startsWith("No Saturday or Sunday"));
    assertThat(List.of(both, one))
        .allSatisfy(
            sentences ->
                assertThat(sentences).noneMatch(sentence -> sentence.contains("Saturday")));
  }
}
