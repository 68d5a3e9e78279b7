package health.magnesium.intake.imports;

import health.magnesium.http.problem.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line after its first reading: it waits for its turn, or is refused at once. */
sealed interface ReceivedLine {

  /** Its place in the file, from 1. */
  int number();

  /**
   * A JSON object that names a patient.
   *
   * @param ownId the entry's id, where the sender gave one
   * @param contentKey the same for equal contents of one patient
   */
  record Waiting(int number, UUID patientId, @Nullable UUID ownId, UUID contentKey, String content)
      implements ReceivedLine {}

  /** Nothing that could be given to anybody's diary. Its content is not kept. */
  record Refused(int number, Problem problem) implements ReceivedLine {}
}
