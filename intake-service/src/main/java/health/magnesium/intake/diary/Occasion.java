package health.magnesium.intake.diary;

import health.magnesium.http.problem.Faults;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.patients.Zones;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something was eaten: the day it counts for and, where known, the moment. The two are kept
 * apart, because a person who travels or eats after midnight decides which day a meal belongs to.
 *
 * @param day of the place; null only where it could not be told, which is a fault
 * @param time on that day's clock; null when unknown
 * @param consumedAt the moment with the offset that was sent; null when unknown
 * @param timeZone IANA name of the place, where it was said; null = at home
 */
record Occasion(
    @Nullable LocalDate day,
    @Nullable LocalTime time,
    @Nullable OffsetDateTime consumedAt,
    @Nullable String timeZone) {

  /**
   * Tells the day and time from what was said, on the clock of the place: of {@code timeZone}, else
   * of the person's zone.
   *
   * <p>A day that was said wins over the moment's day in the person's zone if they are at most one
   * day apart. A time that was not said is the moment's, if it falls on the day.
   */
  static Occasion of(
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable OffsetDateTime consumedAt,
      @Nullable String timeZone,
      Person person,
      Clock clock,
      Faults faults) {
    var zone = Zones.find("timeZone", timeZone, faults).orElse(person.zone());
    if (consumedAt == null) {
      if (day == null) {
        faults.add("day", "missing; give day, or consumedAt");
      }
      person.checkLived(faults, "day", day, clock);
      return new Occasion(day, time, null, timeZone);
    }
    var there = consumedAt.atZoneSameInstant(zone);
    var dayThere = person.dayOf(consumedAt.toInstant(), zone);
    person.checkLived(faults, "consumedAt", dayThere, clock);
    if (consumedAt.toInstant().isAfter(clock.instant().plus(Duration.ofDays(1)))) {
      faults.add("consumedAt", "must not lie more than a day ahead; received " + consumedAt);
    }
    if (day != null && Math.abs(ChronoUnit.DAYS.between(day, dayThere)) > 1) {
      faults.add(
          "day",
          "must be within one day of consumedAt, which is "
              + dayThere
              + " in "
              + zone
              + "; received "
              + day);
    }
    person.checkLived(faults, "day", day, clock);
    var saidDay = day == null ? dayThere : day;
    var timeThere =
        saidDay.equals(dayThere) ? there.toLocalTime().truncatedTo(ChronoUnit.MINUTES) : null;
    return new Occasion(
        saidDay,
        time == null ? timeThere : time,
        consumedAt.truncatedTo(ChronoUnit.MICROS),
        timeZone);
  }
}
