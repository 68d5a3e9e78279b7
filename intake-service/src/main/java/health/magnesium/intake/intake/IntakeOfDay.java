package health.magnesium.intake.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A day of a person.
 *
 * @param complete null when nobody said, which is not the same as false and never true
 * @param energyKcal null when unknown
 * @param items diary entries in the order of their ids, then doses of regimens in order of regimen
 *     and time; possibly none
 */
public record IntakeOfDay(
    LocalDate date,
    @Schema(nullable = true) @Nullable Boolean complete,
    @Schema(nullable = true) @Nullable BigDecimal energyKcal,
    List<IntakeItem> items) {

  public IntakeOfDay {
    items = List.copyOf(items);
  }
}
