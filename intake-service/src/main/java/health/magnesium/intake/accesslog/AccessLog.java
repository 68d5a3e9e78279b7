package health.magnesium.intake.accesslog;

import health.magnesium.intake.config.IntakeConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes lines and stores them. Each tenant has a queue of its own, so that one tenant's chain, held
 * by somebody else, holds up nobody but that tenant.
 */
@ApplicationScoped
public class AccessLog {

  /** So that the log never takes all connections of the pool. */
  private static final int MOST_BATCHES_AT_ONCE = 4;

  private final Chain chain;
  private final Clock clock;
  private final Duration timeout;
  private final Executor threads = AccessLog::start;
  private final Semaphore batches = new Semaphore(MOST_BATCHES_AT_ONCE);
  private final Map<String, LineQueue> queues = new ConcurrentHashMap<>();

  AccessLog(Chain chain, IntakeConfig config, Clock clock) {
    this.chain = chain;
    this.timeout = config.accessLog().timeout();
    this.clock = clock;
  }

  /**
   * Records work that was done for a caller outside a request. Show or acknowledge nothing of it
   * before the future completes; it fails with a {@link java.util.concurrent.TimeoutException} when
   * the line cannot be stored in time.
   */
  public CompletableFuture<Void> record(Access access) {
    return stored(hand(access));
  }

  /** Queues the line of an access that happens now. */
  WaitingLine hand(Access access) {
    var line = new WaitingLine(access, clock.instant().truncatedTo(ChronoUnit.MICROS));
    queue(access.requester().tenant()).add(line);
    return line;
  }

  /** Completes when the line is stored, fails when that takes too long. */
  CompletableFuture<Void> stored(WaitingLine line) {
    return line.stored().copy().orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether this tenant's lines cannot be stored just now. */
  boolean isStuck(String tenant) {
    return queue(tenant).isStuck(timeout);
  }

  /** Lines of this tenant that are not stored yet. */
  int waiting(String tenant) {
    return queue(tenant).size();
  }

  @PreDestroy
  void close() {
    queues.values().forEach(LineQueue::close);
  }

  private LineQueue queue(String tenant) {
    return queues.computeIfAbsent(
        tenant, name -> new LineQueue(lines -> store(name, lines), threads));
  }

  /** A thread that has nothing of the request in which it began. */
  private static void start(Runnable work) {
    var thread =
        Thread.ofVirtual().name("access-log").inheritInheritableThreadLocals(false).unstarted(work);
    thread.setContextClassLoader(AccessLog.class.getClassLoader());
    thread.start();
  }

  private void store(String tenant, List<WaitingLine> lines) {
    batches.acquireUninterruptibly();
    try {
      chain.append(tenant, lines);
    } finally {
      batches.release();
    }
  }
}
