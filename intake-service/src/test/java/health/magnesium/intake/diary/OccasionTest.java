package health.magnesium.intake.diary;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.http.problem.Faults;
import health.magnesium.http.problem.FieldError;
import health.magnesium.intake.patients.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private final Faults faults = new Faults();
  private LocalTime startsAt = LocalTime.MIDNIGHT;
  private @Nullable String place;

  @ParameterizedTest
  @CsvSource({
    // one moment, two days
    "2026-03-02T12:30:00Z, Pacific/Auckland, 2026-03-03, 01:30",
    "2026-03-02T12:30:00Z, America/Los_Angeles, 2026-03-02, 04:30",
    // the offset that was sent does not decide
    "2026-03-02T23:30:00-08:00, Pacific/Auckland, 2026-03-03, 20:30",
    // the day begins at midnight of the person's clock
    "2026-03-01T22:59:59Z, Europe/Berlin, 2026-03-01, 23:59",
    "2026-03-01T23:00:00Z, Europe/Berlin, 2026-03-02, 00:00",
    // clocks go forward (2 to 3 o'clock) and back (3 to 2 o'clock)
    "2026-03-29T00:59:00Z, Europe/Berlin, 2026-03-29, 01:59",
    "2026-03-29T01:00:00Z, Europe/Berlin, 2026-03-29, 03:00",
    "2026-10-25T00:30:00Z, Europe/Berlin, 2026-10-25, 02:30",
    "2026-10-25T01:30:00Z, Europe/Berlin, 2026-10-25, 02:30",
    // the last moment of a day of 25 hours, and of one of 23
    "2026-10-25T22:59:59Z, Europe/Berlin, 2026-10-25, 23:59",
    "2026-03-29T21:59:59Z, Europe/Berlin, 2026-03-29, 23:59",
    "2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-30, 00:00",
    // no midnight at all: clocks went forward at 00:00
    "2024-09-08T04:00:00Z, America/Santiago, 2024-09-08, 01:00",
    // a zone with a half-hour shift
    "2026-04-04T15:00:00Z, Australia/Lord_Howe, 2026-04-05, 01:30",
  })
  void readsDayAndTimeFromThePersonsClock(
      String moment, String zone, LocalDate day, LocalTime time) {
    var occasion = occasion(null, null, moment, zone);

    assertThat(faults.found()).isEmpty();
    assertThat(occasion.day()).isEqualTo(day);
    assertThat(occasion.time()).isEqualTo(time);
    assertThat(occasion.consumedAt()).isEqualTo(OffsetDateTime.parse(moment));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01", "2026-03-02", "2026-03-03"})
  void letsTheDayThatWasSaidWinWithinOneDay(LocalDate said) {
    var occasion = occasion(said, null, "2026-03-02T12:00:00+01:00", "Europe/Berlin");

    assertThat(faults.found()).isEmpty();
    assertThat(occasion.day()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28", "2026-03-04"})
  void refusesADayFartherFromTheMoment(LocalDate said) {
    occasion(said, null, "2026-03-02T12:00:00+01:00", "Europe/Berlin");

    assertThat(faults.found()).extracting(FieldError::pointer).containsExactly("/day");
    assertThat(faults.found().getFirst().detail())
        .contains("2026-03-02 in Europe/Berlin", "received " + said);
  }

  @Test
  void takesNoTimeFromAMomentOfAnotherDay() {
    var lateSnack = "2026-03-03T00:30:00+01:00";

    var counted = occasion(LocalDate.of(2026, 3, 2), null, lateSnack, "Europe/Berlin");

    assertThat(counted.time()).isNull();
  }

  @Test
  void keepsTheTimeThatWasSaid() {
    var said = LocalTime.of(8, 15);

    var occasion = occasion(null, said, "2026-03-02T12:00:00+01:00", "Europe/Berlin");

    assertThat(occasion.time()).isEqualTo(said);
  }

  @Test
  void countsAMealAfterMidnightForTheDayBeforeWhereThatDayStillRuns() {
    startsAt = LocalTime.of(4, 0);

    var snack = occasion(null, null, "2026-03-03T00:30:00+01:00", "Europe/Berlin");

    assertThat(snack.day()).isEqualTo("2026-03-02");
    assertThat(snack.time()).isEqualTo("00:30");
  }

  @Test
  void readsDayAndTimeFromTheClockOfThePlace() {
    place = "Asia/Tokyo";

    var breakfast = occasion(null, null, "2026-03-02T23:30:00Z", "Europe/Berlin");

    assertThat(faults.found()).isEmpty();
    assertThat(breakfast.day()).isEqualTo("2026-03-03");
    assertThat(breakfast.time()).isEqualTo("08:30");
    assertThat(breakfast.timeZone()).isEqualTo("Asia/Tokyo");
  }

  @ParameterizedTest
  @CsvSource({"Asia/Tokio", "GMT+25", "''"})
  void refusesAPlaceThatNoZoneHas(String unknown) {
    place = unknown;

    occasion(null, null, "2026-03-02T23:30:00Z", "Europe/Berlin");

    assertThat(faults.found()).extracting(FieldError::pointer).containsExactly("/timeZone");
  }

  @Test
  void needsADayOrAMoment() {
    occasion(null, LocalTime.NOON, null, "Europe/Berlin");

    assertThat(faults.found()).extracting(FieldError::pointer).containsExactly("/day");
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-11-23, true",
    "Europe/Berlin, 2026-11-24, false",
    // there it is the 23rd already
    "Pacific/Auckland, 2026-11-24, true",
    "Pacific/Auckland, 2026-11-25, false",
    "America/Los_Angeles, 2026-11-24, false",
    "Europe/Berlin, 1986-03-01, true",
    "Europe/Berlin, 1986-02-28, false",
  })
  void acceptsDaysFromBirthToTomorrow(String zone, LocalDate day, boolean accepted) {
    occasion(day, null, null, zone);

    assertThat(faults.found().isEmpty()).isEqualTo(accepted);
  }

  @Test
  void refusesAMomentMoreThanADayAhead() {
    occasion(null, null, "2026-11-23T12:00:01Z", "Europe/Berlin");

    assertThat(faults.found()).extracting(FieldError::pointer).containsExactly("/consumedAt");
  }

  private Occasion occasion(
      @Nullable LocalDate day, @Nullable LocalTime time, @Nullable String moment, String zone) {
    var person =
        new Person(
            "clinic", UUID.randomUUID(), LocalDate.of(1986, 3, 1), ZoneId.of(zone), startsAt);
    var consumedAt = moment == null ? null : OffsetDateTime.parse(moment);
    return Occasion.of(day, time, consumedAt, place, person, clock, faults);
  }
}
