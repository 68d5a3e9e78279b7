package health.magnesium.catalog.imports;

import java.util.UUID;
import java.util.function.Supplier;

/** Writes down how far a job is, now and then, and stops it when a caller has cancelled it. */
final class JobProgress {

  private static final long NANOS_BETWEEN_REPORTS = 250_000_000L;

  private final JobSteps steps;
  private final UUID job;
  private long reportedAt = System.nanoTime();

  JobProgress(JobSteps steps, UUID job) {
    this.steps = steps;
    this.job = job;
  }

  /**
   * Begins the next phase.
   *
   * @throws ImportCancelled if the job is to be stopped
   */
  void enter(ImportPhase phase) {
    goOn(steps.enter(job, phase));
  }

  /**
   * Reports if the last report is some time ago.
   *
   * @throws ImportCancelled if the job is to be stopped
   */
  void at(Supplier<HowFar> howFar) {
    if (System.nanoTime() - reportedAt > NANOS_BETWEEN_REPORTS) {
      report(howFar.get());
    }
  }

  /**
   * Reports at once.
   *
   * @throws ImportCancelled if the job is to be stopped
   */
  void report(HowFar howFar) {
    reportedAt = System.nanoTime();
    goOn(steps.advance(job, howFar));
  }

  private static void goOn(boolean mayGoOn) {
    if (!mayGoOn || Thread.currentThread().isInterrupted()) {
      throw new ImportCancelled();
    }
  }
}
