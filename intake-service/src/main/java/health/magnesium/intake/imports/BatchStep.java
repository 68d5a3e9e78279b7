package health.magnesium.intake.imports;

import health.magnesium.intake.imports.ImportLines.WaitingLine;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Works through a file line by line: each stands for itself. */
@ApplicationScoped
class BatchStep {

  /** Few enough that nobody waits long for a person who is held. */
  static final int LINES = 500;

  private static final Logger LOG = Logger.getLogger(BatchStep.class);

  private final ImportJobs jobs;
  private final ImportLines lines;
  private final Batch batch;
  private final TouchedPeople touched;
  private final TenantTransactions transactions;

  BatchStep(
      ImportJobs jobs,
      ImportLines lines,
      Batch batch,
      TouchedPeople touched,
      TenantTransactions transactions) {
    this.jobs = jobs;
    this.lines = lines;
    this.batch = batch;
    this.touched = touched;
    this.transactions = transactions;
  }

  Turn take(ImportJob.Key key) {
    try {
      return step(key, LINES, batch::store);
    } catch (RuntimeException failure) {
      if (PassingFailure.is(failure)) {
        throw failure;
      }
      LOG.errorf("Import %s: lines one by one after %s", key.id(), PassingFailure.named(failure));
      return oneByOne(key);
    }
  }

  /** Ends an import in the present transaction; lines that were not decided are forgotten. */
  void endNow(ImportJob.Key key, ImportStatus status, @Nullable String failure) {
    lines.removeWaiting(key);
    jobs.end(key, status, failure);
  }

  /** Removes an import in the present transaction, with all of its lines. */
  void remove(ImportJob.Key key) {
    lines.remove(key);
    jobs.remove(key);
  }

  /** Finds the line at which a batch fails, and does without it. */
  private Turn oneByOne(ImportJob.Key key) {
    Turn turn = new Turn.Done(false);
    for (var i = 0; i < LINES && turn instanceof Turn.Done; i++) {
      try {
        turn = step(key, 1, batch::store);
      } catch (RuntimeException failure) {
        if (PassingFailure.is(failure)) {
          throw failure;
        }
        turn = step(key, 1, bad -> bad.stream().map(Batch::failed).toList());
      }
    }
    return turn;
  }

  private Turn step(
      ImportJob.Key key, int most, Function<List<WaitingLine>, List<LineVerdict>> judge) {
    return transactions.call(
        key.tenantId(),
        () -> {
          if (!jobs.hold(key)) {
            return new Turn.Idle();
          }
          var job = jobs.find(key).orElse(null);
          if (job == null || !job.status().isOpen()) {
            return new Turn.Idle();
          }
          if (job.cancelRequested) {
            endNow(key, ImportStatus.CANCELLED, null);
            return new Turn.Done(false);
          }
          var waiting = lines.listWaiting(key, job.position, most);
          if (waiting.isEmpty()) {
            jobs.succeed(key);
            return new Turn.Done(false);
          }
          var verdicts = judge.apply(waiting);
          touched.record(job, verdicts);
          lines.decide(key, verdicts);
          jobs.advance(key, waiting.getLast().number(), Tally.of(verdicts));
          return new Turn.Done(jobs.isAwaited());
        });
  }
}
