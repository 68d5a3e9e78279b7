package health.magnesium.intake.days;

import health.magnesium.intake.exchange.SaidBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a whole day.
 *
 * @param complete null when nobody said; an unmarked day is never taken for a complete one
 * @param fasting true when not eating was meant; null when nobody said
 * @param missing what a day that is not complete lacks, as far as somebody said
 * @param saidBy subject of the token that said so; null for an unmarked day
 * @param saidByRole in what role; null for an unmarked day, and where it was not recorded
 * @param version how often the day was spoken of; null for an unmarked day
 */
public record DayView(
    LocalDate date,
    @Schema(nullable = true) @Nullable Boolean complete,
    @Schema(nullable = true) @Nullable BigDecimal energyKcal,
    @Schema(nullable = true) @Nullable String note,
    @Schema(nullable = true) @Nullable Boolean fasting,
    List<Missing> missing,
    @Schema(nullable = true) @Nullable String saidBy,
    @Schema(nullable = true) @Nullable SaidBy saidByRole,
    @Schema(nullable = true) @Nullable Integer version,
    @Schema(nullable = true) @Nullable Instant recordedAt) {

  static DayView of(DayMark mark) {
    return new DayView(
        mark.key.day(),
        mark.complete,
        mark.energyKcal,
        mark.note,
        mark.fasting,
        mark.missing,
        mark.saidBy,
        mark.saidByRole,
        mark.version,
        mark.recordedAt);
  }

  /** A day of which nobody said anything. */
  public static DayView unmarked(LocalDate date) {
    return new DayView(date, null, null, null, null, List.of(), null, null, null, null);
  }
}
