package health.magnesium.intake.idempotency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a POST did, in as few words as a repetition needs.
 *
 * @param status HTTP status of the answer
 * @param createdId the row it made; null for a batch
 * @param result the answer of a batch: ids and problems, never what was eaten; null otherwise
 */
public record Outcome(int status, @Nullable UUID createdId, @Nullable String result) {

  /** One row was made, or found to be there already. */
  public static Outcome row(int status, UUID id) {
    return new Outcome(status, id, null);
  }

  /** Many rows were made. */
  public static Outcome batch(int status, String result) {
    return new Outcome(status, null, result);
  }
}
