package health.magnesium.intake.diary;

import health.magnesium.http.problem.Faults;
import health.magnesium.intake.exchange.DateRange;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which foods of a diary are to be read as of another moment, as callers send it. */
@Schema(examples = DiaryRecalculation.EXAMPLE)
public record DiaryRecalculation(
    @Schema(description = "First day, included.") @NotNull LocalDate from,
    @Schema(description = "Last day, included; at most 366 days.") @NotNull LocalDate to,
    @Schema(description = "Only entries of these foods; absent = of every food.")
        @Nullable
        @Size(min = 1, max = 500, message = "must hold 1 to 500 food ids")
        List<@NotNull String> foodIds,
    @Schema(
            description =
                "current: as of asOf. recorded: as of their recording again. Absent = current.")
        @Nullable CompositionBasis composition,
    @Schema(
            description =
                "With current only; not in the future. Absent = now, which only a dry run may say.")
        @Nullable OffsetDateTime asOf,
    @Schema(description = "true or absent: nothing is changed.") @Nullable Boolean dryRun,
    @Schema(description = "Of the dry run that is to be done; needed where dryRun is false.")
        @Nullable UUID preview) {

  static final String EXAMPLE =
      """
      {"from": "2026-11-01", "to": "2026-11-18", "foodIds": ["sr-11457"], "dryRun": true}""";

  boolean isDryRun() {
    return !Boolean.FALSE.equals(dryRun);
  }

  boolean concerns(DiaryEntry entry) {
    var foodId = entry.item.foodId();
    return foodId != null && (foodIds == null || foodIds.contains(foodId));
  }

  /**
   * The moment as of which foods are to be read; null for that of their recording.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for a request that cannot be
   */
  @Nullable Instant target(Clock clock) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var faults = new Faults();
    faults.inOrder(from, "to", to);
    if (ChronoUnit.DAYS.between(from, to) >= DateRange.MOST_DAYS) {
      faults.add("from", "must be at most " + DateRange.MOST_DAYS + " days up to " + to);
    }
    if (!isDryRun()) {
      faults.present("preview", preview);
    }
    if (composition == CompositionBasis.RECORDED) {
      if (asOf != null) {
        faults.add("asOf", "not with composition recorded");
      }
    } else if (asOf != null && asOf.toInstant().isAfter(now)) {
      faults.add("asOf", "must not be in the future; received " + asOf);
    } else if (asOf == null && !isDryRun()) {
      faults.add("asOf", "missing; the one of the dry run");
    }
    faults.refuse();
    if (composition == CompositionBasis.RECORDED) {
      return null;
    }
    return asOf == null
        ? now
        : Objects.requireNonNull(asOf).toInstant().truncatedTo(ChronoUnit.MICROS);
  }
}
