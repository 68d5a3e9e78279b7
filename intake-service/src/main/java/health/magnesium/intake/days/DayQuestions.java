package health.magnesium.intake.days;

import health.magnesium.intake.items.ItemKind;
import health.magnesium.intake.questions.Question;
import java.util.List;
import java.util.Set;

/** Doubts about what was said of a day, from what its diary holds. Pure. */
public final class DayQuestions {

  private DayQuestions() {}

  /**
   * The doubts about a day.
   *
   * @param recorded the kinds of the day's diary entries; doses of regimens are planned, not
   *     recorded
   */
  public static List<Question> about(DayView day, Set<ItemKind> recorded) {
    var fasting = Boolean.TRUE.equals(day.fasting());
    if (fasting && recorded.contains(ItemKind.FOOD)) {
      return List.of(
          new Question(
              "/fasting", "the day is said to be one of fasting, but food is recorded", null));
    }
    if (Boolean.TRUE.equals(day.complete()) && !fasting && recorded.isEmpty()) {
      return List.of(
          new Question(
              "/complete",
              "the day is said to be complete, but its diary is empty",
              "fasting true if nothing was eaten, complete false if something is missing"));
    }
    return List.of();
  }
}
