package health.magnesium.intake.patients;

import health.magnesium.http.problem.Faults;
import health.magnesium.http.problem.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the other features need to know of a patient.
 *
 * @param zone where the person's days begin and end
 * @param dayStartsAt what is eaten before this time counts for the day before
 */
public record Person(
    String tenantId, UUID patientId, LocalDate birthDate, ZoneId zone, LocalTime dayStartsAt) {

  /** The date it is where the person lives. */
  public LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(zone));
  }

  /** The day that a moment in this zone counts for. */
  public LocalDate dayOf(Instant moment, ZoneId place) {
    return new DayBoundary(place, dayStartsAt).dayOf(moment);
  }

  /** If there, a day that the person has lived; tomorrow passes, for those who travel east. */
  public void checkLived(Faults faults, String field, @Nullable LocalDate day, Clock clock) {
    faults.date(field, day, birthDate, today(clock).plusDays(1));
  }

  /**
   * Refuses a date parameter outside the person's life; tomorrow passes.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  public void requireLived(LocalDate date, Clock clock) {
    var last = today(clock).plusDays(1);
    if (date.isBefore(birthDate) || date.isAfter(last)) {
      throw Problems.invalidParameter(
          "date", "must be a date from " + birthDate + " to " + last + "; received " + date);
    }
  }

  /** If there, not before birth, and not after the last date we keep. */
  public void checkSinceBirth(Faults faults, String field, @Nullable LocalDate day) {
    faults.date(field, day, birthDate, Faults.LAST_DATE);
  }
}
