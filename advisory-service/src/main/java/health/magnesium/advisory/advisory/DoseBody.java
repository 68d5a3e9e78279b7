package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Dose;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dose as a label states it.
 *
 * @param amount null or absent when unknown
 * @param unit needed with an amount
 * @param basis absent means unknown: nobody said whether it is magnesium or the salt
 * @param concentrationMgPerMl only with mL
 */
public record DoseBody(
    @Nullable @PositiveOrZero BigDecimal amount,
    Dose.@Nullable Unit unit,
    Dose.@Nullable Basis basis,
    @Nullable @Positive BigDecimal concentrationMgPerMl) {

  Dose toDose() {
    return unit == null
        ? new Dose.UnknownAmount()
        : Dose.of(amount, unit, concentrationMgPerMl, basis == null ? Dose.Basis.UNKNOWN : basis);
  }

  /** As text, for a drug whose dose is shown and never computed with. */
  @Nullable String toText() {
    return amount == null || unit == null ? null : amount.toPlainString() + " " + unit.code();
  }
}
