package health.magnesium.intake.diary;

import health.magnesium.http.problem.Problems;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.IntakeProblem;
import health.magnesium.intake.records.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves the moment as of which foods of a diary are read. What was eaten stays as it was said; the
 * entry as it was read before goes to its history.
 */
@ApplicationScoped
class Recalculations {

  private static final int MOST_ENTRIES = 5_000;

  private final DiaryEntryRepository entries;
  private final Desk desk;

  Recalculations(DiaryEntryRepository entries, Desk desk) {
    this.entries = entries;
    this.desk = desk;
  }

  /**
   * What would be done, or what was.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for a request that cannot be, 409
   *     where the diary is not what the dry run saw
   */
  RecalculationReport recalculate(Person person, DiaryRecalculation asked) {
    var target = asked.target(desk.clock());
    var changing =
        entries.list(person, asked.from(), asked.to()).stream()
            .filter(asked::concerns)
            .filter(entry -> isMoved(entry, target))
            .toList();
    if (changing.size() > MOST_ENTRIES) {
      throw Problems.invalidBody(
          "/to",
          "more than "
              + MOST_ENTRIES
              + " entries ("
              + changing.size()
              + "); ask for fewer days or foods");
    }
    var report = report(asked, target, changing);
    if (!asked.isDryRun()) {
      if (!report.preview().equals(asked.preview())) {
        throw Problems.of(
            IntakeProblem.PREVIEW_OUTDATED,
            "What would be changed now is not what that dry run showed; run it again.");
      }
      changing.forEach(entry -> move(person, entry, target));
    }
    return report;
  }

  /** Whether an entry is read as of another moment then; never as of one before its recording. */
  private static boolean isMoved(DiaryEntry entry, @Nullable Instant target) {
    return target == null
        ? entry.compositionAsOf != null
        : target.isAfter(entry.recordedAt()) && !target.equals(entry.compositionAsOf);
  }

  private void move(Person person, DiaryEntry entry, @Nullable Instant target) {
    var name =
        new RecordName(
            person.tenantId(), person.patientId(), RecordKind.DIARY, entry.id().toString());
    desk.history().replaced(name, entry.state(DiaryEntryView.of(entry)));
    entry.change(desk.stamp(), Reason.RECALCULATED);
    entry.compositionAsOf = target;
  }

  private static RecalculationReport report(
      DiaryRecalculation asked, @Nullable Instant target, List<DiaryEntry> changing) {
    return new RecalculationReport(
        asked.isDryRun(),
        target == null ? CompositionBasis.RECORDED : CompositionBasis.CURRENT,
        target,
        preview(target, changing),
        changing.size(),
        changing.stream().map(entry -> line(entry, target)).toList());
  }

  private static RecalculationReport.Entry line(DiaryEntry entry, @Nullable Instant target) {
    return new RecalculationReport.Entry(
        entry.id(),
        entry.day,
        Objects.requireNonNull(entry.item.foodId()),
        Objects.requireNonNullElse(entry.compositionAsOf, entry.recordedAt()),
        Objects.requireNonNullElse(target, entry.recordedAt()));
  }

  /** A name for the states of these entries and what is to become of them. */
  private static UUID preview(@Nullable Instant target, List<DiaryEntry> changing) {
    var states =
        changing.stream()
            .map(entry -> entry.revision().toString())
            .collect(Collectors.joining("\n", target + "\n", ""));
    return UUID.nameUUIDFromBytes(states.getBytes(StandardCharsets.UTF_8));
  }
}
