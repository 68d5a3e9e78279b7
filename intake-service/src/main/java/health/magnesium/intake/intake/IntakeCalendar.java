package health.magnesium.intake.intake;

import health.magnesium.intake.days.DayQuestions;
import health.magnesium.intake.days.DayView;
import health.magnesium.intake.diary.DiaryEntryView;
import health.magnesium.intake.exchange.DateRange;
import health.magnesium.intake.items.ItemKind;
import health.magnesium.intake.regimens.RegimenSchedule;
import health.magnesium.intake.regimens.RegimenView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays diary, marks and regimens out by day. Pure. */
final class IntakeCalendar {

  private final Map<LocalDate, List<DiaryEntryView>> entries;
  private final Map<LocalDate, DayView> marks;
  private final List<RegimenView> regimens;

  IntakeCalendar(List<DiaryEntryView> entries, List<DayView> marks, List<RegimenView> regimens) {
    this.entries = entries.stream().collect(Collectors.groupingBy(DiaryEntryView::day));
    this.marks = marks.stream().collect(Collectors.toMap(DayView::date, Function.identity()));
    this.regimens = regimens;
  }

  /** The days of the range that have an entry, a mark or a dose of a regimen, in order. */
  List<IntakeOfDay> days(DateRange range) {
    return range
        .days()
        .map(this::day)
        .filter(day -> !day.items().isEmpty() || marks.containsKey(day.date()))
        .toList();
  }

  private IntakeOfDay day(LocalDate date) {
    List<IntakeItem> items = new ArrayList<>();
    var kinds = EnumSet.noneOf(ItemKind.class);
    for (var entry : entries.getOrDefault(date, List.of())) {
      kinds.add(entry.item().kind());
      items.add(
          new IntakeItem(
              entry.id(), null, entry.recordedAt(), entry.time(), entry.timeZone(), entry.item()));
    }
    for (var regimen : regimens) {
      for (var time : RegimenSchedule.dosesOn(date, regimen.regimen())) {
        items.add(
            new IntakeItem(
                null,
                regimen.id(),
                regimen.recordedAt(),
                time.orElse(null),
                null,
                regimen.regimen().item()));
      }
    }
    var mark = marks.getOrDefault(date, DayView.unmarked(date));
    return new IntakeOfDay(
        date,
        mark.complete(),
        mark.energyKcal(),
        mark.fasting(),
        mark.missing(),
        mark.saidByRole(),
        items,
        DayQuestions.about(mark, kinds));
  }
}
