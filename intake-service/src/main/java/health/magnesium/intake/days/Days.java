package health.magnesium.intake.days;

import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Marked days as the other features read them. */
@ApplicationScoped
public class Days {

  private final DayMarkRepository marks;

  Days(DayMarkRepository marks) {
    this.marks = marks;
  }

  /** The marked days from one date to the other, both included, in order. */
  public List<DayView> list(Person person, LocalDate from, LocalDate to) {
    return marks.list(person, from, to).stream().map(DayView::of).toList();
  }
}
