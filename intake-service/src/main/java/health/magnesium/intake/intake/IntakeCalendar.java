package health.magnesium.intake.intake;

import health.magnesium.intake.days.DayQuestions;
import health.magnesium.intake.days.DayView;
import health.magnesium.intake.diary.DiaryEntryView;
import health.magnesium.intake.exchange.DateRange;
import health.magnesium.intake.items.ItemKind;
import health.magnesium.intake.regimens.Adherence;
import health.magnesium.intake.regimens.DoseOfDay;
import health.magnesium.intake.regimens.DosesKnown;
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
  private final DosesKnown doses;

  IntakeCalendar(
      List<DiaryEntryView> entries,
      List<DayView> marks,
      List<RegimenView> regimens,
      DosesKnown doses) {
    this.entries = entries.stream().collect(Collectors.groupingBy(DiaryEntryView::day));
    this.marks = marks.stream().collect(Collectors.toMap(DayView::date, Function.identity()));
    this.regimens = regimens;
    this.doses = doses;
  }

  /** The days of the range that have an entry, a mark or a dose of a regimen, in order. */
  List<IntakeOfDay> days(DateRange range) {
    return range
        .days()
        .map(this::day)
        .filter(
            day ->
                !day.items().isEmpty()
                    || !day.skippedDoses().isEmpty()
                    || marks.containsKey(day.date()))
        .toList();
  }

  private IntakeOfDay day(LocalDate date) {
    List<IntakeItem> items = new ArrayList<>();
    var kinds = EnumSet.noneOf(ItemKind.class);
    for (var entry : entries.getOrDefault(date, List.of())) {
      kinds.add(entry.item().kind());
      items.add(
          new IntakeItem(
              entry.id(),
              null,
              entry.recordedAt(),
              entry.compositionAsOf(),
              entry.time(),
              entry.timeZone(),
              null,
              entry.item()));
    }
    List<SkippedDose> skipped = new ArrayList<>();
    for (var regimen : regimens) {
      var known = doses.on(regimen.id(), date);
      for (var dose : Adherence.dosesOn(date, regimen.regimen(), known)) {
        switch (dose.status()) {
          case TAKEN, UNMARKED -> items.add(item(regimen, dose));
          case SKIPPED ->
              skipped.add(
                  new SkippedDose(
                      regimen.id(), regimen.regimen().label(), dose.time(), dose.reason()));
        }
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
        skipped,
        DayQuestions.about(mark, kinds));
  }

  private static IntakeItem item(RegimenView regimen, DoseOfDay dose) {
    return new IntakeItem(
        null,
        regimen.id(),
        regimen.recordedAt(),
        null,
        dose.time(),
        null,
        dose.status(),
        regimen.regimen().item());
  }
}
