package health.magnesium.intake.regimens;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Which doses of a regimen fall on which day. Pure: days are dates, without a zone or a clock. */
public final class RegimenSchedule {

  private RegimenSchedule() {}

  /**
   * The doses of one day.
   *
   * @return one element for each dose, in order of time; empty inside where the time is unknown; no
   *     element when none falls on the day
   */
  public static List<Optional<LocalTime>> dosesOn(LocalDate day, Regimen regimen) {
    if (!isTakenOn(day, regimen)) {
      return List.of();
    }
    return regimen.timesOfDay().isEmpty()
        ? Collections.singletonList(Optional.empty())
        : regimen.timesOfDay().stream().map(Optional::of).toList();
  }

  private static boolean isTakenOn(LocalDate day, Regimen regimen) {
    var from = regimen.from();
    var until = regimen.until();
    return (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until))
        && (regimen.weekdays().isEmpty() || regimen.weekdays().contains(Weekday.of(day)));
  }
}
