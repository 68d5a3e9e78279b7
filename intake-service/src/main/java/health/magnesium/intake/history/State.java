package health.magnesium.intake.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, and how it came to.
 *
 * @param version from 1, without gaps
 * @param at when it began to say so
 * @param by subject of the token that said so
 * @param reason why it was changed to say so; null for what it said first
 * @param content the record as callers read it
 */
public record State(
    int version, UUID revision, Instant at, String by, @Nullable Reason reason, Object content) {

  Change change() {
    return version == 1 ? Change.CREATED : Change.CHANGED;
  }
}
