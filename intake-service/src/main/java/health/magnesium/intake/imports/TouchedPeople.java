package health.magnesium.intake.imports;

import health.magnesium.intake.accesslog.Access;
import health.magnesium.intake.accesslog.AccessLog;
import health.magnesium.intake.imports.ImportLines.Touch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Tells the access log whose records an import reaches, on behalf of whoever sent the file: a line
 * for each person and status, however many lines of the file have it. It is stored before the
 * import's own transaction ends, so there is no entry without it; a batch that fails after that is
 * told again when it succeeds.
 */
@ApplicationScoped
class TouchedPeople {

  private static final String OPERATION = "importDiary";
  private static final int AT_A_TIME = 500;

  private final AccessLog log;
  private final ImportLines lines;

  TouchedPeople(AccessLog log, ImportLines lines) {
    this.log = log;
    this.lines = lines;
  }

  /** Records those that the import has not reached with that status before these verdicts. */
  void record(ImportJob job, List<LineVerdict> verdicts) {
    var touches = of(verdicts);
    if (!touches.isEmpty()) {
      record(job, lines.listNew(job.key, touches));
    }
  }

  /**
   * Records these.
   *
   * @throws java.util.concurrent.CompletionException when the log is late
   */
  void record(ImportJob job, Set<Touch> touches) {
    var requester = job.requester();
    var all = List.copyOf(touches);
    for (var from = 0; from < all.size(); from += AT_A_TIME) {
      CompletableFuture.allOf(
              all.subList(from, Math.min(all.size(), from + AT_A_TIME)).stream()
                  .map(touch -> new Access(requester, OPERATION, touch.patientId(), touch.status()))
                  .map(log::record)
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  /** The people of these lines; lines that named nobody of the tenant reached nobody. */
  static Set<Touch> of(List<LineVerdict> verdicts) {
    Set<Touch> touches = new HashSet<>();
    for (var verdict : verdicts) {
      if (verdict.patientId() != null) {
        touches.add(new Touch(verdict.patientId(), verdict.status()));
      }
    }
    return touches;
  }
}
