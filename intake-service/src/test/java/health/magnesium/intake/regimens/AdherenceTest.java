package health.magnesium.intake.regimens;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.intake.items.ItemKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class AdherenceTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final LocalTime NINE = LocalTime.of(9, 0);

  /** A dose on its day. */
  private record Dose(LocalDate day, DoseOfDay dose) {}

  @Property
  void givesEachDoseOnceAndOnlyOnItsDays(
      @ForAll("regimens") Regimen regimen,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 800) int length) {
    var last = first.plusDays(length);

    var doses = doses(regimen, first, last);

    var expected =
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> regimen.from() == null || !day.isBefore(regimen.from()))
            .filter(day -> regimen.until() == null || !day.isAfter(regimen.until()))
            .filter(
                day -> regimen.weekdays().isEmpty() || regimen.weekdays().contains(Weekday.of(day)))
            .flatMap(
                day ->
                    regimen.timesOfDay().isEmpty()
                        ? List.of(new Dose(day, DoseOfDay.unmarked(null))).stream()
                        : regimen.timesOfDay().stream()
                            .map(time -> new Dose(day, DoseOfDay.unmarked(time))))
            .toList();
    assertThat(doses).isEqualTo(expected);
  }

  @Property
  void givesTheSameForARangeAndItsParts(
      @ForAll("regimens") Regimen regimen,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 400) int one,
      @ForAll @IntRange(min = 1, max = 400) int other) {
    var middle = first.plusDays(one);
    var last = middle.plusDays(other);

    var parts = new ArrayList<>(doses(regimen, first, middle));
    parts.addAll(doses(regimen, middle.plusDays(1), last));

    assertThat(parts).isEqualTo(doses(regimen, first, last));
  }

  @Property
  void skippingTakesAwayExactlyThatDose(
      @ForAll("regimens") Regimen regimen,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 9) int which) {
    var planned = Adherence.planned(day, regimen);
    if (planned.isEmpty()) {
      return;
    }
    var index = which % planned.size();
    var time = planned.get(index).time();
    var said = new DosesSaid(List.of(new DosesSaid.DoseSaid(time, DoseStatus.SKIPPED, null)));

    var doses = Adherence.dosesOn(day, regimen, said.applyTo(planned));

    var left = new ArrayList<>(planned);
    left.remove(DoseOfDay.unmarked(time));
    assertThat(doses.stream().filter(dose -> dose.status() != DoseStatus.SKIPPED).toList())
        .isEqualTo(left);
    assertThat(doses).contains(new DoseOfDay(time, DoseStatus.SKIPPED, null));
    assertThat(doses).hasSameSizeAs(planned);
  }

  @Property
  void keepsWhatWasSaidWhateverBecomesOfTheRegimen(
      @ForAll("regimens") Regimen before,
      @ForAll("regimens") Regimen after,
      @ForAll("days") LocalDate day) {
    var planned = Adherence.planned(day, before);
    if (planned.isEmpty()) {
      return;
    }
    var time = planned.getFirst().time();
    var said =
        new DosesSaid(List.of(new DosesSaid.DoseSaid(time, DoseStatus.TAKEN, null)))
            .applyTo(planned);

    var doses = Adherence.dosesOn(day, after, said);

    assertThat(doses).contains(new DoseOfDay(time, DoseStatus.TAKEN, null));
    assertThat(doses.size()).isLessThanOrEqualTo(planned.size());
    assertThat(doses.stream().filter(DoseOfDay::isMarked)).hasSize(1);
  }

  @Example
  void fallsOnTheLeapDayAndAcrossTheYearsEnd() {
    var daily = regimen(List.of(EIGHT), List.of(), null, null);

    assertThat(doses(daily, LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1))).hasSize(3);
    assertThat(doses(daily, LocalDate.of(2100, 2, 28), LocalDate.of(2100, 3, 1))).hasSize(2);
    assertThat(doses(daily, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1))).hasSize(2);
  }

  @Example
  void takesARegimenOfOneDayOnce() {
    var once = regimen(List.of(), List.of(), MONDAY, MONDAY);

    assertThat(doses(once, MONDAY.minusYears(1), MONDAY.plusYears(1)))
        .containsExactly(new Dose(MONDAY, DoseOfDay.unmarked(null)));
  }

  @Example
  void neverDoublesADoseWhoseTimeHasChangedSince() {
    var said = List.of(new DoseOfDay(EIGHT, DoseStatus.TAKEN, null));
    var later = regimen(List.of(NINE), List.of(), null, null);

    assertThat(Adherence.dosesOn(MONDAY, later, said)).isEqualTo(said);
  }

  @Example
  void dropsOnlyUnmarkedDosesOfARegimenThatHadEnded() {
    var taken = new DoseOfDay(EIGHT, DoseStatus.TAKEN, null);
    var ended = regimen(List.of(EIGHT, NINE), List.of(), null, MONDAY.minusDays(1));

    assertThat(Adherence.dosesOn(MONDAY, ended, List.of(taken, DoseOfDay.unmarked(NINE))))
        .containsExactly(taken);
  }

  @Provide
  Arbitrary<Regimen> regimens() {
    var times =
        Arbitraries.integers()
            .between(0, 47)
            .map(half -> LocalTime.MIN.plusMinutes(30L * half))
            .list()
            .ofMaxSize(4);
    var weekdays = Arbitraries.of(Weekday.class).list().ofMaxSize(4);
    return Combinators.combine(
            times, weekdays, days().injectNull(0.3), Arbitraries.integers().between(-1, 900))
        .as(
            (atTimes, onDays, from, length) ->
                regimen(
                    atTimes,
                    onDays,
                    from,
                    length < 0 || from == null ? null : from.plusDays(length)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2029, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static List<Dose> doses(Regimen regimen, LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .flatMap(
            day -> Adherence.dosesOn(day, regimen, null).stream().map(dose -> new Dose(day, dose)))
        .toList();
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
