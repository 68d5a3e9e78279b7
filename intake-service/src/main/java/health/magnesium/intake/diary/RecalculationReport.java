package health.magnesium.intake.diary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a recalculation does, or would do.
 *
 * @param dryRun whether nothing was changed
 * @param asOf the moment as of which the foods are to be read; absent for that of their recording
 * @param preview names this outcome: sent back with dryRun false, exactly this is done
 * @param entries those that are read as of another moment than before, in order of day and id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecalculationReport(
    boolean dryRun,
    CompositionBasis composition,
    @Nullable Instant asOf,
    UUID preview,
    int changed,
    List<Entry> entries) {

  /**
   * One entry.
   *
   * @param readAsOf the moment before the recalculation
   * @param willReadAsOf the moment after it
   */
  record Entry(UUID id, LocalDate day, String foodId, Instant readAsOf, Instant willReadAsOf) {}
}
