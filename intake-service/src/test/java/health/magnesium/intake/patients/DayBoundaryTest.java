package health.magnesium.intake.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class DayBoundaryTest {

  private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();
  private static final Instant FIRST = Instant.parse("1900-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("2199-12-30T00:00:00Z");

  @Example
  void countsAMomentBeforeTheBoundaryForTheDayBefore() {
    var berlin = boundary("Europe/Berlin", 4);

    assertThat(berlin.dayOf(Instant.parse("2026-03-03T02:59:59Z"))).isEqualTo("2026-03-02");
    assertThat(berlin.dayOf(Instant.parse("2026-03-03T03:00:00Z"))).isEqualTo("2026-03-03");
  }

  @Example
  void hasDaysOf23And25Hours() {
    for (var startsAt : new int[] {0, 1, 5}) {
      var hours = hoursOfDays(boundary("Europe/Berlin", startsAt), "2026-03-27T00:00:00Z", 240);

      assertThat(hours).containsEntry(LocalDate.of(2026, 3, startsAt == 5 ? 28 : 29), 23L);
      assertThat(hours.subMap(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 5)).values())
          .containsOnly(24L);
    }
    assertThat(hoursOfDays(boundary("Europe/Berlin", 0), "2026-10-23T00:00:00Z", 120))
        .containsEntry(LocalDate.of(2026, 10, 25), 25L);
  }

  @Example
  void beginsADayAfterTheGapThatSwallowsItsStart() {
    var twoOClock = boundary("Europe/Berlin", 2);

    // clocks go from 2 to 3 o'clock at 01:00 UTC
    assertThat(twoOClock.dayOf(Instant.parse("2026-03-29T00:59:59Z"))).isEqualTo("2026-03-28");
    assertThat(twoOClock.dayOf(Instant.parse("2026-03-29T01:00:00Z"))).isEqualTo("2026-03-29");
    // no midnight: clocks go from 0 to 1 o'clock at 04:00 UTC
    var santiago = boundary("America/Santiago", 0);
    assertThat(santiago.dayOf(Instant.parse("2024-09-08T03:59:59Z"))).isEqualTo("2024-09-07");
    assertThat(santiago.dayOf(Instant.parse("2024-09-08T04:00:00Z"))).isEqualTo("2024-09-08");
  }

  @Example
  void beginsADayAtTheSecondOfTwoEqualTimes() {
    var twoOClock = boundary("Europe/Berlin", 2);

    // 2 o'clock comes at 00:00 and again at 01:00 UTC
    assertThat(twoOClock.dayOf(Instant.parse("2026-10-25T00:59:59Z"))).isEqualTo("2026-10-24");
    assertThat(twoOClock.dayOf(Instant.parse("2026-10-25T01:00:00Z"))).isEqualTo("2026-10-25");
  }

  @Example
  void leavesOutTheDateThatAZoneSkipped() {
    // Samoa crossed the day line: 29 December was followed by the 31st
    var lastOf29 = Instant.parse("2011-12-30T09:59:59Z");
    for (var startsAt : new int[] {0, 4}) {
      var apia = boundary("Pacific/Apia", startsAt);

      assertThat(apia.dayOf(lastOf29)).isEqualTo("2011-12-29");
      assertThat(apia.dayOf(lastOf29.plusSeconds(1)))
          .isEqualTo(startsAt == 0 ? "2011-12-31" : "2011-12-29");
      assertThat(apia.dayOf(lastOf29.plus(Duration.ofHours(5)))).isEqualTo("2011-12-31");
    }
  }

  @Example
  void countsOneMomentForTwoDatesOnTheTwoSidesOfTheDayLine() {
    var moment = Instant.parse("2026-03-02T12:00:00Z");

    assertThat(boundary("Pacific/Kiritimati", 0).dayOf(moment)).isEqualTo("2026-03-03");
    assertThat(boundary("Pacific/Honolulu", 0).dayOf(moment)).isEqualTo("2026-03-02");
  }

  /** Exactly one day: the date on the zone's calendar, or the one before it on that calendar. */
  @Property(tries = 3000)
  void countsAnyMomentForItsDateOrTheOneBefore(
      @ForAll("boundaries") DayBoundary boundary, @ForAll("moments") Instant moment) {
    var there = moment.atZone(boundary.zone());

    var day = boundary.dayOf(moment);

    assertThat(day).isBeforeOrEqualTo(there.toLocalDate());
    assertThat(day.equals(there.toLocalDate()))
        .as("%s at %s", there, boundary)
        .isEqualTo(
            there.toLocalTime().compareTo(boundary.startsAt()) >= 0
                && !isShownAgainLater(moment, boundary));
    assertThat(lastDateBefore(there.toLocalDate(), boundary.zone()))
        .isIn(day, lastDateBefore(day, boundary.zone()));
  }

  @Property(tries = 3000)
  void neverGoesBack(
      @ForAll("boundaries") DayBoundary boundary,
      @ForAll("moments") Instant moment,
      @ForAll @LongRange(max = 200_000) long seconds) {
    assertThat(boundary.dayOf(moment.plusSeconds(seconds)))
        .isAfterOrEqualTo(boundary.dayOf(moment));
  }

  /** Around each change of clocks, minute by minute. */
  @Property(tries = 300)
  void neverGoesBackWhereClocksChange(
      @ForAll("boundaries") DayBoundary boundary, @ForAll("moments") Instant near) {
    var change = boundary.zone().getRules().nextTransition(near);
    if (change == null) {
      return;
    }
    var days =
        LongStream.rangeClosed(-26 * 60, 26 * 60)
            .mapToObj(minute -> boundary.dayOf(change.getInstant().plusSeconds(minute * 60)))
            .toList();

    assertThat(days).isSorted();
    assertThat(new TreeSet<>(days)).hasSizeBetween(3, 4);
  }

  @Provide
  Arbitrary<DayBoundary> boundaries() {
    var zones = Arbitraries.of(ZONES).map(ZoneId::of);
    var starts =
        Arbitraries.integers().between(0, 360).map(minutes -> LocalTime.MIN.plusMinutes(minutes));
    return Combinators.combine(zones, starts).as(DayBoundary::new);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  /**
   * Whether the clock will show the start of this moment's date once more, or for the first time.
   */
  private static boolean isShownAgainLater(Instant moment, DayBoundary boundary) {
    var date = moment.atZone(boundary.zone()).toLocalDate();
    var start = date.atTime(boundary.startsAt());
    return boundary.zone().getRules().getValidOffsets(start).stream()
        .anyMatch(offset -> start.toInstant(offset).isAfter(moment));
  }

  private static LocalDate lastDateBefore(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant().minusNanos(1).atZone(zone).toLocalDate();
  }

  private static TreeMap<LocalDate, Long> hoursOfDays(
      DayBoundary boundary, String from, int hours) {
    var byDay = new TreeMap<LocalDate, Long>();
    for (var hour = 0; hour < hours; hour++) {
      var moment = Instant.parse(from).plus(Duration.ofHours(hour));
      byDay.merge(boundary.dayOf(moment), 1L, Long::sum);
    }
    return byDay;
  }

  private static DayBoundary boundary(String zone, int hour) {
    return new DayBoundary(ZoneId.of(zone), LocalTime.of(hour, 0));
  }
}
