package health.magnesium.intake.days;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a whole day.
 *
 * @param complete null when nobody said; an unmarked day is never taken for a complete one
 * @param saidBy subject of the token that said so; null for an unmarked day
 */
public record DayView(
    LocalDate date,
    @Schema(nullable = true) @Nullable Boolean complete,
    @Schema(nullable = true) @Nullable BigDecimal energyKcal,
    @Schema(nullable = true) @Nullable String note,
    @Schema(nullable = true) @Nullable String saidBy,
    @Schema(nullable = true) @Nullable Instant recordedAt) {

  static DayView of(DayMark mark) {
    return new DayView(
        mark.key.day(), mark.complete, mark.energyKcal, mark.note, mark.saidBy, mark.recordedAt);
  }

  /** A day of which nobody said anything. */
  public static DayView unmarked(LocalDate date) {
    return new DayView(date, null, null, null, null, null);
  }
}
