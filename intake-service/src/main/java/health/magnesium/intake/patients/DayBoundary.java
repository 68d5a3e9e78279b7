package health.magnesium.intake.patients;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Where one day of a person ends and the next begins. Every moment lies on exactly one day, and a
 * later moment never on an earlier day.
 *
 * <p>Where clocks skip the time at which days begin, the day begins when they have moved on; where
 * they show it twice, at the second time. A date that a zone skipped has no moment.
 *
 * @param zone of the place
 * @param startsAt what is eaten before this time counts for the day before
 */
public record DayBoundary(ZoneId zone, LocalTime startsAt) {

  /** The day that the moment counts for. */
  public LocalDate dayOf(Instant moment) {
    var date = moment.atZone(zone).toLocalDate();
    return moment.isBefore(startOf(date)) ? dateBefore(date) : date;
  }

  private Instant startOf(LocalDate date) {
    var start = date.atTime(startsAt);
    var skipped = zone.getRules().getTransition(start);
    return skipped != null && skipped.isGap()
        ? skipped.getInstant()
        : ZonedDateTime.of(start, zone).withLaterOffsetAtOverlap().toInstant();
  }

  /** The last date on this zone's calendar before that one; not always yesterday. */
  private LocalDate dateBefore(LocalDate date) {
    return date.atStartOfDay(zone).toInstant().minusNanos(1).atZone(zone).toLocalDate();
  }
}
