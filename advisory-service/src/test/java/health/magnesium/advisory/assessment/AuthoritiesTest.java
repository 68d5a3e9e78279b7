package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.assessment.Case.aWomanOf;
import static health.magnesium.advisory.assessment.Case.someone;
import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.reference.Requirement;
import health.magnesium.advisory.safety.FindingCode;
import health.magnesium.advisory.safety.FindingView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same person and diary under different authorities. */
class AuthoritiesTest {

  private static List<FindingCode> codes(Assessment assessment) {
    return assessment.findings().stream().map(FindingView::code).toList();
  }

  static List<String> authorities() {
    return TABLES.authorityIds();
  }

  @ParameterizedTest
  @CsvSource({
    "us-iom-1997, 350, false",
    "eu-efsa-2015, 250, true",
    "uk-coma-1991, 400, false",
    "nordic-nnr-2023, 250, true",
    "norway-vkm-2016, 350, false",
    "dach-2021, , ",
    "anz-nrv-2006, 350, false",
    "japan-2020, 350, false",
    "who-fao-2004, 350, false"
  })
  void threeHundredFromASupplementAreAboveSomeLevels(
      String authority, @Nullable BigDecimal limit, @Nullable Boolean exceeded) {
    var answer = aWomanOf(40).under(authority).day(supplement("300")).assess();

    assertThat(answer.upperLevel().limitMg()).isEqualTo(limit);
    assertThat(answer.upperLevel().exceeded()).isEqualTo(exceeded);
    assertThat(answer.upperLevel().meanMg()).isEqualByComparingTo("300");
  }

  @ParameterizedTest
  @CsvSource({
    "us-iom-1997, EAR, LIKELY_ADEQUATE",
    "eu-efsa-2015, AI, LIKELY_ADEQUATE",
    "uk-coma-1991, EAR, LIKELY_ADEQUATE",
    "nordic-nnr-2023, AI, LIKELY_ADEQUATE",
    "norway-vkm-2016, AI, LIKELY_ADEQUATE",
    "dach-2021, AI, LIKELY_ADEQUATE",
    "anz-nrv-2006, EAR, LIKELY_ADEQUATE",
    "japan-2020, EAR, LIKELY_ADEQUATE",
    "who-fao-2004, RECOMMENDATION, NOT_ASSESSABLE"
  })
  void aWeekOfFourHundredIsJudgedByWhatIsPublished(
      String authority, Requirement.Basis basis, Verdict verdict) {
    var answer = aWomanOf(40).under(authority).days(7, food("400")).assess();

    assertThat(answer.adequacy().basis()).isEqualTo(basis);
    assertThat(answer.adequacy().verdict()).isEqualTo(verdict);
    assertThat(answer.adequacy().probabilityAdequate() == null)
        .isEqualTo(basis != Requirement.Basis.EAR);
  }

  @ParameterizedTest
  @CsvSource({"3, 300, LIKELY_ADEQUATE", "2, 300, NOT_ASSESSABLE", "3, 299.9, NOT_ASSESSABLE"})
  void anAdequateIntakeNeedsThreeDaysAtOrAboveItAndIsNeverLow(
      int days, String mg, Verdict verdict) {
    var answer = aWomanOf(40).under("eu-efsa-2015").days(days, food(mg)).assess();

    assertThat(answer.adequacy().verdict()).isEqualTo(verdict);
    assertThat(codes(answer))
        .contains(FindingCode.AI_ONLY)
        .doesNotContain(
            FindingCode.ADEQUATE, FindingCode.PROBABLY_ADEQUATE, FindingCode.LOW_INTAKE_LIKELY);
  }

  @ParameterizedTest
  @CsvSource({
    "us-iom-1997, RDA",
    "uk-coma-1991, RNI",
    "anz-nrv-2006, RDI",
    "japan-2020, RDA",
    "who-fao-2004, RNI",
    "eu-efsa-2015, ",
    "dach-2021, "
  })
  void namesTheRecommendationAsTheAuthorityDoes(String authority, @Nullable String name) {
    assertThat(aWomanOf(40).under(authority).assess().adequacy().recommendation()).isEqualTo(name);
  }

  @Test
  void aRecommendationAloneIsShownAndNothingIsTested() {
    var adequacy = aWomanOf(40).under("who-fao-2004").days(7, food("100")).assess().adequacy();

    assertThat(adequacy.rdaMg()).isEqualByComparingTo("220");
    assertThat(adequacy.earMg()).isNull();
    assertThat(adequacy.aiMg()).isNull();
    assertThat(adequacy.z()).isNull();
    assertThat(adequacy.moreDaysNeeded()).isNull();
    assertThat(adequacy.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @Test
  void aGapToARecommendationAloneIsShownButNoSupplementIsConsidered() {
    var answer = aWomanOf(40).under("who-fao-2004").egfr("90").days(7, food("100")).assess();

    var plan = Objects.requireNonNull(answer.plan());
    assertThat(plan.gapMg()).isEqualByComparingTo("120");
    assertThat(plan.supplement()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"us-iom-1997, false", "uk-coma-1991, true", "japan-2020, true"})
  void saysWhenTheSdIsBorrowed(String authority, boolean borrowed) {
    assertThat(
            aWomanOf(40).under(authority).day(food("300")).assess().limitations().stream()
                .anyMatch(sentence -> sentence.contains("borrowed")))
        .isEqualTo(borrowed);
  }

  @Test
  void aChildOfUnknownSexIsShownTheValueThatBothSexesShare() {
    var adequacy =
        someone(Sex.UNKNOWN, TODAY.minusYears(5))
            .under("uk-coma-1991")
            .day(food("100"))
            .assess()
            .adequacy();

    assertThat(adequacy.group()).isEqualTo("child 4-6");
    assertThat(adequacy.earMg()).isEqualByComparingTo("90");
    assertThat(adequacy.z()).isNull();
  }

  @ParameterizedTest
  @MethodSource("authorities")
  void pregnantBelowFourteenAndAboveFiftyIsFlagged(String authority) {
    for (var years : List.of(13, 51)) {
      assertThat(codes(aWomanOf(years).who(LifeStage.PREGNANT).under(authority).assess()))
          .contains(FindingCode.NO_PUBLISHED_ROW);
    }
  }

  private static BigDecimal target(String authority, LifeStage stage) {
    return Objects.requireNonNull(
        aWomanOf(30).who(stage).under(authority).assess().adequacy().targetMg());
  }

  @ParameterizedTest
  @MethodSource("authorities")
  void pregnantAndLactatingTakesTheHigherRecommendationAndIsFlagged(String authority) {
    var both = aWomanOf(30).who(LifeStage.PREGNANT_AND_LACTATING).under(authority).assess();
    var higher = target(authority, LifeStage.PREGNANT).max(target(authority, LifeStage.LACTATING));

    assertThat(both.adequacy().targetMg()).isEqualTo(higher);
    assertThat(codes(both)).contains(FindingCode.NO_PUBLISHED_ROW);
  }

  @ParameterizedTest
  @MethodSource("authorities")
  void everyMonthOfLifeGetsAnAnswer(String authority) {
    for (int months = 0; months <= 100 * 12; months += 7) {
      for (var sex : Sex.values()) {
        for (var stage : LifeStage.values()) {
          var answer =
              someone(sex, TODAY.minusMonths(months))
                  .under(authority)
                  .who(stage)
                  .day(food("200"), supplement("50"))
                  .assess();

          assertThat(answer.adequacy().verdict()).isNotNull();
          assertThat(answer.upperLevel().meanMg()).isEqualByComparingTo("50");
        }
      }
    }
  }
}
