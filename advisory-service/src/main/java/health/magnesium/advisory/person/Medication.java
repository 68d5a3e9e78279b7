package health.magnesium.advisory.person;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A coded drug that the person takes, other than the magnesium products of the diary.
 *
 * @param name as the clinic wrote it, for display; null when only the code is known
 * @param timesOfDay empty when the times are unknown
 * @param weekdays empty for every day
 * @param from first day, inclusive; null when unknown
 * @param until last day, inclusive; null while it continues
 * @param dose of each time of day; null when unknown
 */
public record Medication(
    System system,
    String code,
    @Nullable String name,
    List<LocalTime> timesOfDay,
    Set<DayOfWeek> weekdays,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Dose dose) {

  /** The code system of a medication. */
  public enum System implements Coded {
    RXNORM,
    ATC;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One dose as prescribed.
   *
   * @param elemental whether it is the element itself; false for a salt and where nobody said which
   */
  public record Dose(BigDecimal mg, boolean elemental) {}

  public Medication {
    if (code.isBlank()) {
      throw new IllegalArgumentException("medication code must not be blank");
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("medication until " + until + " is before from " + from);
    }
    code = code.strip().toUpperCase(Locale.ROOT);
    timesOfDay = List.copyOf(timesOfDay);
    weekdays = Set.copyOf(weekdays);
  }

  /**
   * Whether the drug is in use on that day as far as is known; an unknown start counts as begun.
   */
  public boolean isTakenOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
  }

  /**
   * Milligrams of a day on which it is taken: a dose for each time, or one where times are unknown.
   * Zero for a dose that is not known or not meant.
   */
  public BigDecimal mgPerDay(Predicate<Dose> which) {
    return dose == null || !which.test(dose)
        ? BigDecimal.ZERO
        : dose.mg().multiply(BigDecimal.valueOf(Math.max(1, timesOfDay.size())));
  }
}
