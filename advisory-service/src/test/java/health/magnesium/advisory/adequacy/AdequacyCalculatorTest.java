package health.magnesium.advisory.adequacy;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.completeDay;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.adequacy.AdequacyResult.NoNumber;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.intake.RecordedDay;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.reference.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdequacyCalculatorTest {

  private static final LocalDate FORTY = TODAY.minusYears(40);

  private static Diary days(int count, String mg) {
    var days = new ArrayList<RecordedDay>();
    for (int i = 0; i < count; i++) {
      days.add(completeDay(TODAY.minusDays(i), food(mg)));
    }
    return diary(days);
  }

  private static Diary diary(List<RecordedDay> days) {
    return Diary.of(days, List.of(), TODAY, TABLES);
  }

  private static AdequacyResult assess(LocalDate born, Sex sex, LifeStage stage, Diary diary) {
    return assess("us-iom-1997", born, sex, stage, diary);
  }

  private static AdequacyResult assess(
      String authority, LocalDate born, Sex sex, LifeStage stage, Diary diary) {
    return new AdequacyCalculator(TABLES)
        .assess(
            TABLES.findAuthority(authority).orElseThrow(),
            Person.of(born, sex, stage),
            TODAY,
            diary);
  }

  private static Adequacy woman(Diary diary) {
    return assess(FORTY, Sex.FEMALE, LifeStage.NONE, diary).shown();
  }

  @Test
  void womanOfFortyWithThreeDays() {
    var diary =
        diary(
            List.of(
                completeDay(TODAY, food("290")),
                completeDay(TODAY.minusDays(1), food("350")),
                completeDay(TODAY.minusDays(2), food("320"))));

    var shown = woman(diary);

    assertThat(shown)
        .isEqualTo(
            new Adequacy(
                Requirement.Basis.EAR,
                "female 31-50",
                new BigDecimal("265"),
                new BigDecimal("320"),
                "RDA",
                null,
                new BigDecimal("26.5"),
                new BigDecimal("86"),
                new BigDecimal("56.3"),
                new BigDecimal("0.977"),
                new BigDecimal("0.836"),
                List.of(
                    new Adequacy.Sensitivity(new BigDecimal("1.25"), new BigDecimal("0.792")),
                    new Adequacy.Sensitivity(new BigDecimal("1.5"), new BigDecimal("0.757"))),
                Verdict.UNCERTAIN,
                1,
                new BigDecimal("323.4"),
                IntakeBand.AT_RECOMMENDATION,
                null));
  }

  @Test
  void likelyAdequateNeedsConfidenceAndTheRecommendation() {
    assertThat(woman(days(4, "320")).verdict()).isEqualTo(Verdict.LIKELY_ADEQUATE);
    assertThat(woman(days(3, "320")).verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(woman(days(60, "319.9")).verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(woman(days(60, "319.9")).probabilityAdequate())
        .isGreaterThan(new BigDecimal("0.85"));
  }

  @ParameterizedTest
  @CsvSource({"264.9, LIKELY_LOW", "265, UNCERTAIN", "265.1, UNCERTAIN"})
  void likelyLowIsBelowTheAverageRequirement(String mg, Verdict verdict) {
    assertThat(woman(days(7, mg)).verdict()).isEqualTo(verdict);
  }

  @Test
  void aLowerBoundIsNeverLikelyLow() {
    var day = completeDay(TODAY, food("100"), unknownFood("bar"));

    assertThat(woman(diary(List.of(day))).verdict()).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  void aLowerBoundCanBeLikelyAdequate() {
    var day = completeDay(TODAY, food("600"), unknownFood("bar"));

    assertThat(woman(diary(List.of(day))).verdict()).isEqualTo(Verdict.LIKELY_ADEQUATE);
  }

  @Test
  void supplementsCountTowardAdequacy() {
    var day = completeDay(TODAY, food("300"), supplement("300"));

    assertThat(woman(diary(List.of(day))).verdict()).isEqualTo(Verdict.LIKELY_ADEQUATE);
  }

  @Test
  void withoutAUsedDayTheReferenceIsShownAndNothingElse() {
    var result = assess(FORTY, Sex.FEMALE, LifeStage.NONE, days(0, "1"));

    assertThat(result.whyNoNumber()).containsExactly(NoNumber.NO_USED_DAY);
    assertThat(result.shown())
        .isEqualTo(
            new Adequacy(
                Requirement.Basis.EAR,
                "female 31-50",
                new BigDecimal("265"),
                new BigDecimal("320"),
                "RDA",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Verdict.NOT_ASSESSABLE,
                null,
                null,
                null,
                null));
  }

  @ParameterizedTest
  @CsvSource({"5, 30", "6, 30", "7, 75"})
  void infantsAreNotAssessableHoweverMuchTheyGet(int months, BigDecimal ai) {
    var result =
        assess(
            TODAY.minusMonths(months),
            Sex.FEMALE,
            LifeStage.NONE,
            diary(
                List.of(
                    completeDay(TODAY, food("200")),
                    completeDay(TODAY.minusDays(1), food("200")),
                    completeDay(TODAY.minusDays(2), food("200")))));

    assertThat(result.whyNoNumber())
        .containsExactlyInAnyOrder(NoNumber.ADEQUATE_INTAKE_ONLY, NoNumber.NO_PUBLISHED_SD);
    assertThat(result.shown().basis()).isEqualTo(Requirement.Basis.AI);
    assertThat(result.shown().aiMg()).isEqualByComparingTo(ai);
    assertThat(result.shown().recommendation()).isNull();
    assertThat(result.shown().probabilityAdequate()).isNull();
    assertThat(result.shown().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(result.shown().targetMg()).isEqualByComparingTo(ai);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "3, true", "4, false"})
  void toddlersHaveARequirementAndNoNumber(int years, boolean none) {
    var result = assess(TODAY.minusYears(years), Sex.MALE, LifeStage.NONE, days(3, "100"));

    assertThat(result.lacks(NoNumber.NO_PUBLISHED_SD)).isEqualTo(none);
    assertThat(result.shown().earMg()).isNotNull();
    assertThat(result.shown().z() == null).isEqualTo(none);
  }

  @Test
  void unknownSexShowsOnlyWhatBothRowsAgreeOn() {
    var adult = assess(FORTY, Sex.UNKNOWN, LifeStage.NONE, days(3, "300"));
    var child = assess(TODAY.minusYears(6), Sex.UNKNOWN, LifeStage.NONE, days(3, "100"));

    assertThat(adult.whyNoNumber()).containsExactly(NoNumber.SEX_UNKNOWN);
    assertThat(adult.shown().earMg()).isNull();
    assertThat(adult.shown().rdaMg()).isNull();
    assertThat(adult.shown().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(child.whyNoNumber()).containsExactly(NoNumber.SEX_UNKNOWN);
    assertThat(child.shown().earMg()).isEqualByComparingTo("110");
    assertThat(child.shown().z()).isNull();
  }

  @Test
  void unknownSexOfAToddlerIsNotWhatIsMissing() {
    var result = assess(TODAY.minusYears(2), Sex.UNKNOWN, LifeStage.NONE, days(3, "100"));

    assertThat(result.whyNoNumber()).containsExactly(NoNumber.NO_PUBLISHED_SD);
    assertThat(result.shown().earMg()).isEqualByComparingTo("65");
    assertThat(result.shown().group()).isEqualTo("1-3");
  }

  @Test
  void pregnancyUsesItsRowAndTheSdOfWomen() {
    var shown = assess(FORTY, Sex.FEMALE, LifeStage.PREGNANT, days(3, "320")).shown();

    assertThat(shown.group()).isEqualTo("pregnant 31-50");
    assertThat(shown.earMg()).isEqualByComparingTo("300");
    assertThat(shown.sdWithinPersonMg()).isEqualByComparingTo("86");
  }

  @Test
  void theRowChangesOnTheNineteenthBirthday() {
    var birthday = assess(TODAY.minusYears(19), Sex.MALE, LifeStage.NONE, days(1, "300"));
    var dayBefore =
        assess(TODAY.minusYears(19).plusDays(1), Sex.MALE, LifeStage.NONE, days(1, "300"));

    assertThat(birthday.shown().earMg()).isEqualByComparingTo("330");
    assertThat(dayBefore.shown().earMg()).isEqualByComparingTo("340");
  }

  @ParameterizedTest
  @CsvSource({
    "264.9, BELOW_REQUIREMENT",
    "265, BELOW_RECOMMENDATION",
    "319.9, BELOW_RECOMMENDATION",
    "320, AT_RECOMMENDATION",
    "320.1, AT_RECOMMENDATION"
  })
  void theBandIsWhereTheMeanLies(String mg, IntakeBand band) {
    assertThat(woman(days(3, mg)).band()).isEqualTo(band);
  }

  @Test
  void aLowerBoundHasABandOnlyWhereMoreWouldNotChangeIt() {
    assertThat(woman(diary(List.of(completeDay(TODAY, food("300"), unknownFood("bar"))))).band())
        .isNull();
    assertThat(woman(diary(List.of(completeDay(TODAY, food("320"), unknownFood("bar"))))).band())
        .isEqualTo(IntakeBand.AT_RECOMMENDATION);
  }

  @Test
  void withoutAProbabilityThereIsNoBandAndNoMeanToReach() {
    var toddler = assess(TODAY.minusYears(2), Sex.MALE, LifeStage.NONE, days(3, "100")).shown();
    var who = assess("who-fao-2004", FORTY, Sex.MALE, LifeStage.NONE, days(3, "100")).shown();

    assertThat(toddler.band()).isNull();
    assertThat(toddler.meanForConfidenceMg()).isNull();
    assertThat(who.band()).isNull();
    assertThat(who.meanForConfidenceMg()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "7", "30"})
  void theMeanForConfidenceHasItAndATenthLessHasNot(int count) {
    var needed = Objects.requireNonNull(woman(days(count, "200")).meanForConfidenceMg());
    var less = needed.subtract(new BigDecimal("0.1"));

    assertThat(probability(count, needed)).isGreaterThanOrEqualTo(0.85);
    assertThat(probability(count, less)).isLessThan(0.85);
  }

  private static double probability(int count, BigDecimal mg) {
    var result = assess(FORTY, Sex.FEMALE, LifeStage.NONE, days(count, mg.toPlainString()));
    return Objects.requireNonNull(result.test()).probabilityAdequate();
  }

  @Test
  void anAdequateIntakeIsComparedWithTheBorrowedSd() {
    var result = assess("eu-efsa-2015", FORTY, Sex.FEMALE, LifeStage.NONE, days(3, "350"));

    assertThat(result.shown().z()).isNull();
    assertThat(result.shown().probabilityAdequate()).isNull();
    assertThat(result.shown().aboveAdequateIntake())
        .isEqualTo(
            new Adequacy.AboveAdequateIntake(
                new BigDecimal("86"), new BigDecimal("1.007"), new BigDecimal("0.843"), true));
    assertThat(result.sdWithin()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"us-iom-1997, 8", "eu-efsa-2015, 8", "eu-efsa-2015, 47", "us-iom-1997, 480"})
  void withoutAnAdequateIntakeOrAnSdNothingIsComparedWithOne(String authority, int months) {
    var born = TODAY.minusMonths(months);

    assertThat(
            assess(authority, born, Sex.FEMALE, LifeStage.NONE, days(3, "100"))
                .shown()
                .aboveAdequateIntake())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 301, NOT_ASSESSABLE",
    "3, 299.9, NOT_ASSESSABLE",
    "3, 300, LIKELY_ADEQUATE",
    "4, 300.1, LIKELY_ADEQUATE"
  })
  void anAdequateIntakeSpeaksOnlyForAdequacyAndOnlyFromThreeDaysOn(
      int count, String mg, Verdict verdict) {
    assertThat(assess("eu-efsa-2015", FORTY, Sex.FEMALE, LifeStage.NONE, days(count, mg)).verdict())
        .isEqualTo(verdict);
  }
}
