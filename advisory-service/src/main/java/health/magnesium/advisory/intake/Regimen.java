package health.magnesium.advisory.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A product taken again and again. Its doses add to what a day records itself.
 *
 * @param product one dose
 * @param timesOfDay each is one whole dose; empty means one dose a day at an unknown time
 * @param weekdays empty for every day
 * @param from first day, inclusive; null when unknown, which counts as begun
 * @param until last day, inclusive; null while it continues
 * @param exceptions by day the times of the doses really taken, which replace the plan of that day;
 *     empty inside where a time is unknown
 */
public record Regimen(
    Item.Product product,
    List<LocalTime> timesOfDay,
    Set<DayOfWeek> weekdays,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Map<LocalDate, List<Optional<LocalTime>>> exceptions) {

  public Regimen {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("regimen until " + until + " is before from " + from);
    }
    timesOfDay = List.copyOf(timesOfDay);
    weekdays = Set.copyOf(weekdays);
    exceptions = Map.copyOf(exceptions);
  }

  /** A regimen of which nothing but the plan is known. */
  public Regimen(
      Item.Product product,
      List<LocalTime> timesOfDay,
      Set<DayOfWeek> weekdays,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    this(product, timesOfDay, weekdays, from, until, Map.of());
  }

  /** Whether the regimen runs on that day, whatever the weekday. */
  public boolean isActiveOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
  }

  /** The doses of that day, one element per dose; empty when none falls on it. */
  public List<Item.Product> dosesOn(LocalDate date) {
    var taken = exceptions.get(date);
    if (taken != null) {
      return taken.stream().map(time -> product.at(time.orElse(null))).toList();
    }
    return isActiveOn(date) ? dosesOnWeekday(date.getDayOfWeek()) : List.of();
  }

  /** The doses of such a weekday while the regimen runs. */
  List<Item.Product> dosesOnWeekday(DayOfWeek day) {
    if (!weekdays.isEmpty() && !weekdays.contains(day)) {
      return List.of();
    }
    if (timesOfDay.isEmpty()) {
      return List.of(product.at(null));
    }
    return timesOfDay.stream().map(product::at).toList();
  }
}
