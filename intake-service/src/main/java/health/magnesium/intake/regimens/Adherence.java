package health.magnesium.intake.regimens;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The doses of a regimen day by day, with what became of them. Pure. */
public final class Adherence {

  private Adherence() {}

  /**
   * The doses of one day in order of time.
   *
   * <p>Where nobody said anything, those of the schedule. A day that somebody spoke of keeps the
   * doses it had then, so a later change of the regimen neither doubles nor loses what was taken or
   * skipped; only its unmarked doses go once the regimen does not fall on the day any more.
   *
   * @param said the doses of the day as kept with what was said; null where nobody did
   */
  public static List<DoseOfDay> dosesOn(
      LocalDate day, Regimen regimen, @Nullable List<DoseOfDay> said) {
    var planned = planned(day, regimen);
    if (said == null) {
      return planned;
    }
    return planned.isEmpty() ? said.stream().filter(DoseOfDay::isMarked).toList() : said;
  }

  /** The doses of the schedule, of which nobody said anything yet. */
  static List<DoseOfDay> planned(LocalDate day, Regimen regimen) {
    return RegimenSchedule.dosesOn(day, regimen).stream()
        .map(time -> DoseOfDay.unmarked(time.orElse(null)))
        .toList();
  }
}
