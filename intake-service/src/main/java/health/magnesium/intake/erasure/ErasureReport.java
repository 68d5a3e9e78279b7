package health.magnesium.intake.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was removed of a person.
 *
 * @param erasedAt when; a repeated erasure reports the first one
 * @param stores every store of this service, also those that held nothing
 */
record ErasureReport(UUID patientId, Instant erasedAt, List<ErasedStore> stores) {

  /**
   * A store that holds nothing of the person any more.
   *
   * @param rows how many it held
   */
  record ErasedStore(String store, long rows) {}
}
