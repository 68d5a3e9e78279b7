package health.magnesium.intake.imports;

import java.time.Duration;

/** What came of doing a piece of work for one tenant. */
sealed interface Turn {

  /** There is nothing to do, or others do it. */
  record Idle() implements Turn {}

  /**
   * A piece is done; there may be more.
   *
   * @param isAwaited somebody else waits for a person who was held
   */
  record Done(boolean isAwaited) implements Turn {}

  /** It did not work out; try again after a while. */
  record Postponed(Duration until) implements Turn {}
}
