package health.magnesium.intake.exchange;

import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.http.access.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who writes a row and when.
 *
 * @param revision new for every write; later ones sort after earlier ones
 * @param at to the microsecond, as the database keeps it
 * @param by the token's subject
 * @param role in which that subject writes
 */
public record Stamp(UUID revision, Instant at, String by, SaidBy role) {

  /** The stamp of a change that happens now. */
  public static Stamp now(Clock clock, Caller caller) {
    return new Stamp(
        UuidCreator.getTimeOrderedEpoch(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        caller.subject(),
        SaidBy.of(caller));
  }
}
