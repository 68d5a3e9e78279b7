package health.magnesium.intake.regimens;

import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.history.History;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.IntakeProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Regimens as the other features read them. */
@ApplicationScoped
public class Regimens {

  private final RegimenRepository regimens;
  private final DoseDayRepository days;
  private final History history;

  Regimens(RegimenRepository regimens, DoseDayRepository days, History history) {
    this.regimens = regimens;
    this.days = days;
    this.history = history;
  }

  /** The person's regimens in the order of their ids, from the one after {@code after}. */
  public List<RegimenView> page(Person person, @Nullable UUID after, int most) {
    return regimens.list(person, after, most).stream().map(RegimenView::of).toList();
  }

  /**
   * The regimen with this id.
   *
   * @throws ProblemException 404, or 410 where it was deleted
   */
  RegimenRow get(Person person, UUID id) {
    return regimens
        .find(person, id)
        .orElseThrow(
            () -> {
              history.requireNotDeleted(
                  new RecordName(
                      person.tenantId(), person.patientId(), RecordKind.REGIMENS, id.toString()));
              return Problems.of(
                  IntakeProblem.RECORD_NOT_FOUND, "No regimen has the id " + id + ".");
            });
  }

  /**
   * What was said of the doses of all regimens, in the order of regimen and day, from the one after
   * {@code after}.
   */
  public List<DosesView> doses(Person person, @Nullable DosesView after, int most) {
    return days.list(person, after, most).stream().map(DosesView::of).toList();
  }

  /** What was said of the doses of all regimens, both dates included. */
  public DosesKnown doses(Person person, LocalDate from, LocalDate to) {
    return new DosesKnown(days.list(person, from, to));
  }

  /**
   * Those that run on any day from one date to the other, or of whose doses somebody spoke, in the
   * order of their ids.
   */
  public List<RegimenView> list(Person person, LocalDate from, LocalDate to) {
    return regimens.list(person, from, to).stream().map(RegimenView::of).toList();
  }
}
