package health.magnesium.localstack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Several people whose diaries are written at once, until it is stopped. */
final class Load {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

  private final List<SteadyWriter> writers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  /** Registers people, a writer each. */
  Load(LocalHttp intake, int people, LocalDate day) {
    for (int i = 1; i <= people; i++) {
      writers.add(new SteadyWriter(Diary.ofSomebodyNew(intake), "writer" + i, day));
    }
  }

  void begin() {
    for (var writer : writers) {
      threads.add(Thread.ofPlatform().daemon().name("writer").start(writer::write));
    }
  }

  /** How many writes have been acknowledged so far. */
  long acknowledged() {
    return writers.stream().mapToLong(SteadyWriter::acknowledged).sum();
  }

  /**
   * Returns when so many more writes have been acknowledged.
   *
   * @throws StackException when that does not happen within three minutes
   */
  void awaitFurther(int writes) {
    var wanted = acknowledged() + writes;
    if (!Waiting.until(LONGEST_WAIT, () -> acknowledged() >= wanted)) {
      throw new StackException("Nothing was stored for " + LONGEST_WAIT.toSeconds() + " s.");
    }
  }

  /** Returns when every writer has the answer to its last request. */
  void end() {
    writers.forEach(SteadyWriter::stop);
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StackException("Interrupted while the writers end.", e);
      }
    }
  }

  /** Compares what was acknowledged with what is stored; to be asked after the end. */
  Audit audit() {
    return writers.stream().map(SteadyWriter::audit).reduce(Audit.NOTHING, Audit::plus);
  }
}
