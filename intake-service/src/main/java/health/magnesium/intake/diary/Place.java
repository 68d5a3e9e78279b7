package health.magnesium.intake.diary;

import health.magnesium.http.paging.Cursor;
import health.magnesium.intake.exchange.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in a diary after which a page begins. */
record Place(LocalDate day, UUID id) {

  /** The place of an entry. */
  static Place of(DiaryEntry entry) {
    return new Place(entry.day, entry.id());
  }

  /**
   * The place that a cursor names; null at the beginning.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for a cursor of another list
   */
  static @Nullable Place after(@Nullable String cursor) {
    var parsed = Cursor.parse(cursor, 2);
    return parsed == null
        ? null
        : new Place(
            Paging.read(parsed.key().get(0), LocalDate::parse),
            Paging.read(parsed.key().get(1), UUID::fromString));
  }

  Cursor cursor() {
    return new Cursor(List.of(day.toString(), id.toString()));
  }
}
