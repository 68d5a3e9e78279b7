package health.magnesium.localstack;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes glasses of water from four threads for as long as the service answers. */
final class WaterWriter {

  private static final int THREADS = 4;

  private final JourneyStack journey;
  private final String person;
  private final LocalDate day;
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<UUID> unanswered = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads = new ArrayList<>();

  WaterWriter(JourneyStack journey, String person, LocalDate day) {
    this.journey = journey;
    this.person = person;
    this.day = day;
  }

  int threads() {
    return THREADS;
  }

  /** Ids that the service said it stored. */
  List<String> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** Ids that were sent, and no answer came. */
  List<UUID> unanswered() {
    return List.copyOf(unanswered);
  }

  void begin() {
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofPlatform().start(this::writeUntilNobodyAnswers));
    }
  }

  /** Returns when every thread has met the silence. */
  void end() throws InterruptedException {
    for (var thread : threads) {
      thread.join();
    }
  }

  private void writeUntilNobodyAnswers() {
    while (true) {
      var id = UUID.randomUUID();
      try {
        if (journey.writeWater(person, id, day).statusCode() == 201) {
          acknowledged.add(id.toString());
        }
      } catch (UncheckedIOException silence) {
        unanswered.add(id);
        return;
      }
    }
  }
}
