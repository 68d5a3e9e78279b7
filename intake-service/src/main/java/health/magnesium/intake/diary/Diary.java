package health.magnesium.intake.diary;

import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Diaries as the other features read them. */
@ApplicationScoped
public class Diary {

  private final DiaryEntryRepository entries;

  Diary(DiaryEntryRepository entries) {
    this.entries = entries;
  }

  /** A person's entries of these days, both included, ordered by day and id. */
  public List<DiaryEntryView> list(Person person, LocalDate from, LocalDate to) {
    return entries.list(person, from, to).stream().map(DiaryEntryView::of).toList();
  }
}
