package health.magnesium.intake.exchange;

import health.magnesium.http.problem.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days from one date to another, both included; never more than {@value #MOST_DAYS}. */
public record DateRange(LocalDate from, LocalDate to) {

  /** Longest range. */
  public static final int MOST_DAYS = 366;

  private static final int USUAL_DAYS = 14;

  /**
   * The range asked for. Without {@code to} it ends today, without {@code from} it has 14 days.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 when it ends before it begins or is
   *     too long
   */
  public static DateRange of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    var last = to == null ? (from == null || !from.isAfter(today) ? today : from) : to;
    var first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
    var days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1) {
      throw Problems.invalidParameter(
          "to", "must not be before from (" + first + "); received " + last);
    }
    if (days > MOST_DAYS) {
      throw Problems.invalidParameter(
          "from", "must be at most " + MOST_DAYS + " days up to " + last + "; received " + first);
    }
    return new DateRange(first, last);
  }

  /** Each day in order. */
  public Stream<LocalDate> days() {
    return from.datesUntil(to.plusDays(1));
  }
}
