package health.magnesium.intake.imports;

import health.magnesium.intake.imports.ImportLines.Touch;
import health.magnesium.intake.imports.ImportLines.WaitingLine;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Works through a file that is stored as a whole or not at all. First every line is tried, some at
 * a time, and what the trial did is undone, so that nobody's record is held for a file that will be
 * refused. Then all lines are stored in one transaction.
 */
@ApplicationScoped
class AtomicStep {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String REFUSED = "Lines were rejected, so none is stored; see /rejects.";

  private final ImportJobs jobs;
  private final ImportLines lines;
  private final Batch batch;
  private final TouchedPeople touched;
  private final BatchStep steps;
  private final PatientGate gate;
  private final TenantTransactions transactions;
  private final EntityManager database;

  AtomicStep(
      ImportJobs jobs,
      ImportLines lines,
      Batch batch,
      TouchedPeople touched,
      BatchStep steps,
      PatientGate gate,
      TenantTransactions transactions,
      EntityManager database) {
    this.jobs = jobs;
    this.lines = lines;
    this.batch = batch;
    this.touched = touched;
    this.steps = steps;
    this.gate = gate;
    this.transactions = transactions;
    this.database = database;
  }

  Turn take(ImportJob.Key key) {
    var job = transactions.call(key.tenantId(), () -> jobs.find(key).orElse(null));
    if (job == null || !job.status().isOpen()) {
      return new Turn.Idle();
    }
    return job.checked ? storeAll(key) : check(key);
  }

  private Turn check(ImportJob.Key key) {
    var trial = transactions.undone(key.tenantId(), () -> tried(key));
    return transactions.call(key.tenantId(), () -> note(key, trial));
  }

  private Trial tried(ImportJob.Key key) {
    var job = jobs.find(key).orElseThrow();
    var waiting = lines.listWaiting(key, job.position, BatchStep.LINES);
    return new Trial(job.position, waiting, batch.store(waiting));
  }

  private Turn note(ImportJob.Key key, Trial trial) {
    if (!jobs.hold(key)) {
      return new Turn.Idle();
    }
    var job = jobs.find(key).orElse(null);
    if (job == null || !job.status().isOpen() || job.position != trial.position()) {
      return new Turn.Idle(); // somebody else has tried these lines
    }
    if (job.cancelRequested) {
      steps.endNow(key, ImportStatus.CANCELLED, null);
    } else if (!trial.lines().isEmpty()) {
      touched.record(job, trial.bad());
      lines.decide(key, trial.bad());
      jobs.advance(
          key,
          trial.lines().getLast().number(),
          Tally.of(trial.bad()).withLines(trial.lines().size()));
    } else if (job.rejected + job.deletedSince > 0) {
      steps.endNow(key, ImportStatus.FAILED, REFUSED);
    } else {
      jobs.markChecked(key);
    }
    return new Turn.Done(false);
  }

  private Turn storeAll(ImportJob.Key key) {
    try {
      return transactions.call(key.tenantId(), LONGEST, () -> stored(key));
    } catch (Undone undone) {
      transactions.run(key.tenantId(), () -> giveUp(key, undone.bad));
      return new Turn.Done(false);
    }
  }

  private Turn stored(ImportJob.Key key) {
    var job = jobs.hold(key) ? jobs.find(key).orElse(null) : null;
    if (job == null || !job.status().isOpen()) {
      return new Turn.Idle();
    }
    Set<Touch> touches = new HashSet<>();
    gate.forWriting(lines.listPatients(key));
    var tally = Tally.NOTHING;
    var position = 0;
    while (true) {
      if (jobs.isCancelRequested(key)) {
        throw new Undone(List.of());
      }
      var waiting = lines.listWaiting(key, position, BatchStep.LINES);
      if (waiting.isEmpty()) {
        break;
      }
      var trial = new Trial(position, waiting, batch.store(waiting));
      if (!trial.bad().isEmpty()) {
        throw new Undone(trial.bad());
      }
      lines.decide(key, trial.verdicts());
      touches.addAll(TouchedPeople.of(trial.verdicts()));
      tally = tally.plus(Tally.of(trial.verdicts()));
      position = waiting.getLast().number();
      database.flush();
      database.clear();
    }
    touched.record(job, touches);
    jobs.advance(key, position, tally.withLines(0));
    jobs.succeed(key);
    return new Turn.Done(false);
  }

  private void giveUp(ImportJob.Key key, List<LineVerdict> bad) {
    if (bad.isEmpty()) {
      steps.endNow(key, ImportStatus.CANCELLED, null);
      return;
    }
    touched.record(jobs.find(key).orElseThrow(), bad);
    lines.decide(key, bad);
    jobs.advance(key, bad.getLast().number(), Tally.of(bad).withLines(0));
    steps.endNow(key, ImportStatus.FAILED, REFUSED);
  }

  /** Some lines and what would become of them. */
  private record Trial(int position, List<WaitingLine> lines, List<LineVerdict> verdicts) {

    List<LineVerdict> bad() {
      return verdicts.stream().filter(verdict -> verdict.problem() != null).toList();
    }
  }

  /** Ends the storing without a trace: for these lines, or, where there are none, on request. */
  private static final class Undone extends RuntimeException {

    private final transient List<LineVerdict> bad;

    Undone(List<LineVerdict> bad) {
      super(null, null, false, false);
      this.bad = bad;
    }
  }
}
