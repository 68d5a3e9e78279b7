/** POST once: {@link Idempotency} remembers, per person, what a key has made. */
@NullMarked
package health.magnesium.intake.idempotency;

import org.jspecify.annotations.NullMarked;
