package health.magnesium.intake.diary;

import health.magnesium.intake.items.ItemKind;
import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Diaries as the other features read them. */
@ApplicationScoped
public class Diary {

  private final DiaryEntryRepository entries;

  Diary(DiaryEntryRepository entries) {
    this.entries = entries;
  }

  /** The person's entries in the order of their ids, from the one after {@code after}. */
  public List<DiaryEntryView> page(Person person, @Nullable UUID after, int most) {
    return entries.list(person, after, most).stream().map(DiaryEntryView::of).toList();
  }

  /** A person's entries of these days, both included, ordered by day and id. */
  public List<DiaryEntryView> list(Person person, LocalDate from, LocalDate to) {
    return entries.list(person, from, to).stream().map(DiaryEntryView::of).toList();
  }

  /** What kinds of entries those days have; a day without any is absent. */
  public Map<LocalDate, Set<ItemKind>> kinds(Person person, LocalDate from, LocalDate to) {
    return list(person, from, to).stream()
        .collect(
            Collectors.groupingBy(
                DiaryEntryView::day,
                Collectors.mapping(entry -> entry.item().kind(), Collectors.toSet())));
  }
}
