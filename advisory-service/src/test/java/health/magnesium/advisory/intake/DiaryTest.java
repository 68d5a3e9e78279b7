package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.completeDay;
import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.diary;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.incompleteDay;
import static health.magnesium.advisory.intake.Intake.prescribed;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.intake.Intake.water;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryTest {

  private static RecordedDay dayWithEnergy(@Nullable BigDecimal kcal, boolean complete) {
    return new RecordedDay(TODAY, complete, kcal, List.of(food("300")));
  }

  @ParameterizedTest
  @CsvSource({
    "500, ENERGY_TOO_LOW",
    "0, ENERGY_TOO_LOW",
    "6000, ENERGY_TOO_HIGH",
    "9000, ENERGY_TOO_HIGH"
  })
  void leavesOutDaysOfImplausibleEnergy(BigDecimal kcal, ExclusionReason reason) {
    var diary = diary(dayWithEnergy(kcal, true));

    assertThat(diary.days().getFirst().excluded()).isEqualTo(reason);
    assertThat(diary.meanMg()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"500.1", "5999.9", "1900", ","})
  void usesDaysOfPlausibleOrUnknownEnergy(@Nullable BigDecimal kcal) {
    assertThat(diary(dayWithEnergy(kcal, true)).usedDays()).hasSize(1);
  }

  @Test
  void leavesOutDaysThatNobodyMarkedComplete() {
    assertThat(diary(dayWithEnergy(new BigDecimal("1900"), false)).days().getFirst().excluded())
        .isEqualTo(ExclusionReason.INCOMPLETE);
  }

  @Test
  void leavesOutADayOfFasting() {
    var fasted = new RecordedDay(TODAY, true, true, null, List.of(water("1000", "40")));

    var diary = diary(completeDay(TODAY.minusDays(1), food("290")), fasted);

    assertThat(diary.days().getLast().excluded()).isEqualTo(ExclusionReason.FASTING);
    assertThat(diary.meanMg()).get().isEqualTo(new BigDecimal("290"));
  }

  @Test
  void theMeanIsOverUsedDaysOnly() {
    var diary =
        diary(
            completeDay(TODAY.minusDays(2), food("290")),
            completeDay(TODAY.minusDays(1), food("350")),
            incompleteDay(TODAY, food("10")));

    assertThat(diary.meanMg()).get().isEqualTo(new BigDecimal("320"));
  }

  @Test
  void regimensAddToTheItemsOfADay() {
    var diary =
        Diary.of(
            List.of(completeDay(TODAY, food("200"), supplement("50"))),
            List.of(daily(supplement("100"))),
            TODAY,
            TABLES);

    assertThat(diary.days().getFirst().knownMg()).isEqualByComparingTo("350");
    assertThat(diary.days().getFirst().productMg()).isEqualByComparingTo("150");
  }

  @Test
  void streamsStayApart() {
    var day =
        diary(
                completeDay(
                    TODAY, food("200"), water("1000", "40"), supplement("50"), prescribed("60")))
            .days()
            .getFirst();

    assertThat(day.knownMg(Stream.FOOD)).isEqualByComparingTo("200");
    assertThat(day.knownMg(Stream.WATER)).isEqualByComparingTo("40");
    assertThat(day.knownMg(Stream.SUPPLEMENT)).isEqualByComparingTo("50");
    assertThat(day.knownMg(Stream.MEDICINE)).isEqualByComparingTo("60");
    assertThat(day.productMg()).isEqualByComparingTo("110");
    assertThat(day.selfChosenProductMg()).isEqualByComparingTo("50");
  }

  @Test
  void somethingUnknownOnAUsedDayMakesALowerBound() {
    assertThat(diary(completeDay(TODAY, food("1"), unknownFood("bar"))).isLowerBound()).isTrue();
    assertThat(diary(completeDay(TODAY, food("1"))).isLowerBound()).isFalse();
  }

  @Test
  void somethingUnknownOnAnUnusedDayDoesNotTouchTheMean() {
    var diary =
        diary(completeDay(TODAY, food("1")), incompleteDay(TODAY.minusDays(1), unknownFood("bar")));

    assertThat(diary.isLowerBound()).isFalse();
  }

  @Test
  void productsInUseComeFromAnyDayAndFromRunningRegimens() {
    var ended =
        new Regimen(
            supplement("ended", Intake.elemental("5")),
            List.of(),
            Set.of(),
            null,
            TODAY.minusDays(30));
    var diary =
        Diary.of(
            List.of(incompleteDay(TODAY, supplement("recorded", Intake.elemental("5")))),
            List.of(daily(supplement("running", Intake.elemental("5"))), ended),
            TODAY,
            TABLES);

    assertThat(diary.productsInUse())
        .extracting(used -> used.item().label())
        .containsExactlyInAnyOrder("recorded", "running");
  }

  @Test
  void refusesNegativeEnergy() {
    assertThatThrownBy(() -> dayWithEnergy(new BigDecimal("-1"), true))
        .hasMessage("energyKcal must not be negative: -1");
  }

  @Test
  void usedDaysAreConsecutiveOnlyWithoutAGapAmongThem() {
    var monday = LocalDate.of(2026, 11, 16);

    assertThat(diary(completeDay(monday)).usedDaysAreConsecutive()).isFalse();
    assertThat(diary(completeDay(monday), completeDay(monday.plusDays(1))).usedDaysAreConsecutive())
        .isTrue();
    assertThat(diary(completeDay(monday), completeDay(monday.plusDays(2))).usedDaysAreConsecutive())
        .isFalse();
    assertThat(
            diary(
                    completeDay(monday),
                    incompleteDay(monday.plusDays(1)),
                    completeDay(monday.plusDays(2)))
                .usedDaysAreConsecutive())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, 0", "2026-11-21, 1", "2026-11-22, 1", "2026-11-16, 0"})
  void weekendDaysAreSaturdaysAndSundaysThatAreUsed(LocalDate date, int count) {
    assertThat(diary(completeDay(date)).usedWeekendDays()).isEqualTo(count);
    assertThat(diary(incompleteDay(date)).usedWeekendDays()).isZero();
  }
}
