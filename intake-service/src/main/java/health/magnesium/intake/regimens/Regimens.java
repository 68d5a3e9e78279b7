package health.magnesium.intake.regimens;

import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Regimens as the other features read them. */
@ApplicationScoped
public class Regimens {

  private final RegimenRepository regimens;

  Regimens(RegimenRepository regimens) {
    this.regimens = regimens;
  }

  /** Those that run on any day from one date to the other, in the order of their ids. */
  public List<RegimenView> list(Person person, LocalDate from, LocalDate to) {
    return regimens.list(person, from, to).stream().map(RegimenView::of).toList();
  }
}
