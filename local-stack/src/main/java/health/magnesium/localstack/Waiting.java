package health.magnesium.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, never longer than a deadline. */
final class Waiting {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Waiting() {}

  /** Looks every 100 ms until the condition holds (true) or the time is over (false). */
  static boolean until(Duration longest, BooleanSupplier condition) {
    var deadline = System.nanoTime() + longest.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline || !pause(BETWEEN_LOOKS)) {
        return false;
      }
    }
    return true;
  }

  /** Does nothing for a while; false when interrupted. */
  static boolean pause(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
