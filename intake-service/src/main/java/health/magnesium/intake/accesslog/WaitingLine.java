package health.magnesium.intake.accesslog;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A line on its way to the database. */
final class WaitingLine {

  private static final int WITHHELD = 503;

  private final Access access;
  private final Instant at;
  private final long since = System.nanoTime();
  private final CompletableFuture<Void> stored = new CompletableFuture<>();
  private volatile int outcome;

  WaitingLine(Access access, Instant at) {
    this.access = access;
    this.at = at;
    this.outcome = access.outcome();
  }

  Access access() {
    return access;
  }

  Instant at() {
    return at;
  }

  /** What the caller was told, or will be once the line is stored. */
  int outcome() {
    return outcome;
  }

  /** Completes when the line is stored for good. */
  CompletableFuture<Void> stored() {
    return stored;
  }

  /** The caller did not get the answer but a refusal. */
  void withhold() {
    outcome = WITHHELD;
  }

  boolean waitsLongerThan(long nanos) {
    return System.nanoTime() - since > nanos;
  }
}
