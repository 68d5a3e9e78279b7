package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.person.Medication;
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

  /** The dose of a drug other than magnesium; null when the amount is unknown. */
  Medication.@Nullable Dose toDrugDose() {
    return switch (toDose()) {
      case Dose.Elemental(var mg) -> new Medication.Dose(mg, true);
      case Dose.Compound(var mg) -> new Medication.Dose(mg, false);
      case Dose.UnknownBasis(var mg) -> new Medication.Dose(mg, false);
      case Dose.LabelPercent percent -> null;
      case Dose.UnknownAmount() -> null;
    };
  }
}
