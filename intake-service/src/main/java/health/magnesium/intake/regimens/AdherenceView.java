package health.magnesium.intake.regimens;

import health.magnesium.intake.exchange.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a person kept to a regimen.
 *
 * @param expected all doses of the range: taken, skipped and unmarked
 * @param markedShare of the expected doses those of which somebody said what became, to three
 *     decimals; null without a dose
 * @param takenShare of the marked doses those taken, to three decimals; null without a marked dose
 */
public record AdherenceView(
    UUID regimenId,
    LocalDate from,
    LocalDate to,
    long expected,
    long taken,
    long skipped,
    long unmarked,
    @Schema(nullable = true) @Nullable BigDecimal markedShare,
    @Schema(nullable = true) @Nullable BigDecimal takenShare) {

  private static final int DECIMALS = 3;

  static AdherenceView of(UUID regimenId, DateRange range, List<DoseOfDay> doses) {
    var taken = count(doses, DoseStatus.TAKEN);
    var skipped = count(doses, DoseStatus.SKIPPED);
    return new AdherenceView(
        regimenId,
        range.from(),
        range.to(),
        doses.size(),
        taken,
        skipped,
        count(doses, DoseStatus.UNMARKED),
        share(taken + skipped, doses.size()),
        share(taken, taken + skipped));
  }

  private static long count(List<DoseOfDay> doses, DoseStatus status) {
    return doses.stream().filter(dose -> dose.status() == status).count();
  }

  private static @Nullable BigDecimal share(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }
}
