package health.magnesium.intake.regimens;

import health.magnesium.intake.exchange.SaidBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The doses of a day.
 *
 * @param doses in order of time; none where the regimen does not fall on the day
 * @param saidBy subject of the token that said so; null where nobody did
 * @param saidByRole in what role; null where nobody said anything
 * @param version how often somebody spoke of them; null where nobody did
 */
public record DosesView(
    UUID regimenId,
    LocalDate date,
    List<DoseOfDay> doses,
    @Schema(nullable = true) @Nullable String saidBy,
    @Schema(nullable = true) @Nullable SaidBy saidByRole,
    @Schema(nullable = true) @Nullable Integer version,
    @Schema(nullable = true) @Nullable Instant recordedAt) {

  static DosesView of(DoseDay day) {
    return new DosesView(
        day.key.regimenId(),
        day.key.day(),
        day.doses(),
        day.saidBy,
        day.saidByRole,
        day.version,
        day.recordedAt);
  }

  /** A day of which nobody said anything. */
  static DosesView unmarked(RegimenRow regimen, LocalDate date) {
    return new DosesView(
        regimen.id(), date, Adherence.planned(date, regimen.regimen), null, null, null, null);
  }
}
