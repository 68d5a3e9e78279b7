package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.assessment.Case.aWomanOf;
import static health.magnesium.advisory.intake.Intake.food;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Diet;
import health.magnesium.advisory.plan.Plan;
import health.magnesium.advisory.plan.PlanStatus;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The foods that ship close a gap of 150 mg for people whose choice is narrow. */
class StarterFoodPlanTest {

  private static Case missing150() {
    return aWomanOf(40).days(7, food("170"));
  }

  static Stream<Arguments> people() {
    return Stream.of(
        Arguments.of("anyone", missing150()),
        Arguments.of("vegan", missing150().eating(Diet.VEGAN)),
        Arguments.of("coeliac", missing150().icd10("K90.0")),
        Arguments.of("kidneys at G4", missing150().egfr("25")),
        Arguments.of("raised potassium", missing150().icd10("E87.5")),
        Arguments.of("warfarin", missing150().atc("B01AA03")),
        Arguments.of("oxalate stones", missing150().icd10("N20.0")),
        Arguments.of("tree nuts", missing150().allergicTo(Allergen.TREE_NUT)),
        Arguments.of("low sodium", missing150().eating(Diet.LOW_SODIUM)),
        Arguments.of("swallowing difficulty", missing150().icd10("R13.1")),
        Arguments.of(
            "vegan, coeliac, kidneys at G4",
            missing150().eating(Diet.VEGAN).icd10("K90.0").egfr("25")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("people")
  void closesTheGapOnEveryDayOfTheWeek(String who, Case person) {
    var plan = planFrom(person);

    assertThat(plan.status()).isEqualTo(PlanStatus.CLOSES_GAP);
    assertThat(plan.days()).hasSize(7);
    assertThat(plan.days())
        .allSatisfy(
            day -> {
              assertThat(day.gapLeftMg()).isZero();
              assertThat(day.foods()).hasSizeLessThanOrEqualTo(4);
              assertThat(day.energyKcal()).isLessThanOrEqualTo(new BigDecimal("500"));
            });
  }

  @Test
  void theWeekHasAtLeastFiveDifferentFoods() {
    var plan = planFrom(missing150());

    assertThat(plan.days().stream().flatMap(day -> day.foods().stream()).distinct().count())
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void aNarrowChoiceSaysWhatItLeavesOutAndWhy() {
    var plan = planFrom(missing150().eating(Diet.VEGAN).icd10("K90.0").egfr("25"));

    assertThat(plan.excluded())
        .extracting(Plan.ExcludedFood::reason)
        .contains("coeliac", "potassium-limit", "phosphorus-limit");
    assertThat(plan.excluded()).allSatisfy(food -> assertThat(food.detail()).isNotBlank());
  }

  private static Plan planFrom(Case person) {
    StarterFoods.suggestable().forEach(person::offered);
    return Objects.requireNonNull(person.assess().plan());
  }
}
