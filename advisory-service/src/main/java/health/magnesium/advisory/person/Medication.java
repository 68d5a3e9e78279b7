package health.magnesium.advisory.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A coded drug that the person takes, other than the magnesium products of the diary.
 *
 * @param name as the clinic wrote it, for display; null when only the code is known
 * @param timesOfDay empty when the times are unknown
 * @param weekdays empty for every day
 * @param from first day, inclusive; null when unknown
 * @param until last day, inclusive; null while it continues
 * @param dose free text of the prescription, shown and never computed with
 */
public record Medication(
    System system,
    String code,
    @Nullable String name,
    List<LocalTime> timesOfDay,
    Set<DayOfWeek> weekdays,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String dose) {

  /** The code system of a medication. */
  public enum System implements Coded {
    RXNORM,
    ATC;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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

  /** The name, or the code where there is none. */
  public String displayName() {
    return name == null ? code : name;
  }
}
