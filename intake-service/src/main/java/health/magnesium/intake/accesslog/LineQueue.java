package health.magnesium.intake.accesslog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The lines of one tenant that are not stored yet. Whatever has piled up while one batch was being
 * stored is the next one; a batch that cannot be stored is tried again until it can.
 */
final class LineQueue {

  private static final Logger LOG = Logger.getLogger(LineQueue.class);
  private static final int LONGEST_BATCH = 500;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Consumer<List<WaitingLine>> store;
  private final Executor threads;
  private final LinkedBlockingQueue<WaitingLine> waiting = new LinkedBlockingQueue<>();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean closed;
  private boolean failing;

  LineQueue(Consumer<List<WaitingLine>> store, Executor threads) {
    this.store = store;
    this.threads = threads;
  }

  void add(WaitingLine line) {
    waiting.add(line);
    if (busy.compareAndSet(false, true)) {
      threads.execute(this::drain);
    }
  }

  int size() {
    return waiting.size();
  }

  /** Whether the oldest line has waited longer than this. */
  boolean isStuck(Duration longest) {
    var oldest = waiting.peek();
    return oldest != null && oldest.waitsLongerThan(longest.toNanos());
  }

  /** Gives up what cannot be stored now. */
  void close() {
    closed = true;
  }

  private void drain() {
    do {
      try {
        while (!closed && !waiting.isEmpty()) {
          storeBatch();
        }
      } finally {
        busy.set(false);
      }
    } while (!closed && !waiting.isEmpty() && busy.compareAndSet(false, true));
  }

  private void storeBatch() {
    List<WaitingLine> batch = new ArrayList<>(waiting.stream().limit(LONGEST_BATCH).toList());
    try {
      store.accept(batch);
    } catch (RuntimeException failure) {
      if (!failing) {
        LOG.warnf("lines of the access log wait to be stored: %s", failure.getClass().getName());
      }
      failing = true;
      LockSupport.parkNanos(PAUSE.toNanos());
      return;
    }
    if (failing) {
      LOG.infof("lines of the access log are stored again, %d that waited", batch.size());
      failing = false;
    }
    for (var line : batch) {
      waiting.remove();
      line.stored().complete(null);
    }
  }
}
