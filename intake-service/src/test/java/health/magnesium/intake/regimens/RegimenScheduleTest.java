package health.magnesium.intake.regimens;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.intake.items.ItemKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class RegimenScheduleTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Example
  void takesADoseAtEachTimeOfDay() {
    var twice = regimen(List.of(LocalTime.of(20, 0), LocalTime.of(8, 0)), List.of(), null, null);

    assertThat(RegimenSchedule.dosesOn(MONDAY, twice))
        .containsExactly(Optional.of(LocalTime.of(8, 0)), Optional.of(LocalTime.of(20, 0)));
  }

  @Example
  void takesOneDoseAtAnUnknownTimeWithoutTimes() {
    var regimen = regimen(List.of(), List.of(), null, null);

    assertThat(RegimenSchedule.dosesOn(MONDAY, regimen)).containsExactly(Optional.empty());
  }

  @Example
  void takesTwoDosesAtOneTimeIfSaidTwice() {
    var double8 = regimen(List.of(LocalTime.of(8, 0), LocalTime.of(8, 0)), List.of(), null, null);

    assertThat(RegimenSchedule.dosesOn(MONDAY, double8)).hasSize(2);
  }

  @Example
  void includesFirstAndLastDay() {
    var regimen = regimen(List.of(), List.of(), MONDAY, MONDAY.plusDays(1));

    assertThat(RegimenSchedule.dosesOn(MONDAY.minusDays(1), regimen)).isEmpty();
    assertThat(RegimenSchedule.dosesOn(MONDAY, regimen)).hasSize(1);
    assertThat(RegimenSchedule.dosesOn(MONDAY.plusDays(1), regimen)).hasSize(1);
    assertThat(RegimenSchedule.dosesOn(MONDAY.plusDays(2), regimen)).isEmpty();
  }

  @Property
  void fallsOnTheChosenWeekdaysOnly(@ForAll("days") LocalDate day, @ForAll Set<DayOfWeek> chosen) {
    var weekdays = chosen.stream().map(weekday -> Weekday.values()[weekday.ordinal()]).toList();
    var regimen = regimen(List.of(LocalTime.NOON), weekdays, null, null);

    assertThat(RegimenSchedule.dosesOn(day, regimen).isEmpty())
        .isEqualTo(!chosen.isEmpty() && !chosen.contains(day.getDayOfWeek()));
  }

  @Property
  void takesAsManyDosesAWeekAsTimesAndWeekdaysSay(
      @ForAll("days") LocalDate first,
      @ForAll Set<DayOfWeek> chosen,
      @ForAll @IntRange(max = 6) int times) {
    var weekdays = chosen.stream().map(weekday -> Weekday.values()[weekday.ordinal()]).toList();
    var hours = IntStream.range(0, times).mapToObj(hour -> LocalTime.of(hour, 0)).toList();
    var regimen = regimen(hours, weekdays, null, null);

    var doses =
        IntStream.range(0, 7)
            .map(day -> RegimenSchedule.dosesOn(first.plusDays(day), regimen).size())
            .sum();

    assertThat(doses).isEqualTo(Math.max(1, times) * (chosen.isEmpty() ? 7 : chosen.size()));
  }

  @Property
  void neverFallsOutsideFromAndUntil(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(min = -500, max = 900) int offset) {
    var until = from.plusDays(length);
    var day = from.plusDays(offset);
    var regimen = regimen(List.of(), List.of(), from, until);

    assertThat(RegimenSchedule.dosesOn(day, regimen).isEmpty())
        .isEqualTo(offset < 0 || offset > length);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Regimen regimen(
      List<LocalTime> times,
      List<Weekday> weekdays,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new Regimen(
        ItemKind.SUPPLEMENT,
        "own brand",
        null,
        null,
        null,
        null,
        null,
        times,
        weekdays,
        from,
        until);
  }
}
