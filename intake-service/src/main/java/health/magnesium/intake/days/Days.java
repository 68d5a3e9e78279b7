package health.magnesium.intake.days;

import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marked days as the other features read them. */
@ApplicationScoped
public class Days {

  private final DayMarkRepository marks;

  Days(DayMarkRepository marks) {
    this.marks = marks;
  }

  /** The person's marked days in order, from the one after {@code after}. */
  public List<DayView> page(Person person, @Nullable LocalDate after, int most) {
    return marks.list(person, after, most).stream().map(DayView::of).toList();
  }

  /** The marked days from one date to the other, both included, in order. */
  public List<DayView> list(Person person, LocalDate from, LocalDate to) {
    return marks.list(person, from, to).stream().map(DayView::of).toList();
  }
}
