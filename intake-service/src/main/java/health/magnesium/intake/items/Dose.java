package health.magnesium.intake.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One dose as its label states it; nothing is converted here. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One dose as its label states it.")
public record Dose(
    @Schema(
            description =
                "In the unit, above 0; absent = unknown. At most 2,000,000 mg, 2,000 g, 5,000 mL,"
                    + " 10,000 percent.",
            examples = "400")
        @Column(name = "dose_amount")
        @Nullable BigDecimal amount,
    @Schema(description = "Required with an amount.", examples = "mg")
        @Column(name = "dose_unit")
        @Enumerated(EnumType.STRING)
        @Nullable DoseUnit unit,
    @Schema(description = "Absent = unknown.", examples = "compound")
        @Column(name = "dose_basis")
        @Enumerated(EnumType.STRING)
        @Nullable DoseBasis basis,
    @Schema(description = "Required for mL, not allowed otherwise.", examples = "80")
        @Column(name = "dose_concentration_mg_per_ml")
        @Nullable BigDecimal concentrationMgPerMl) {

  private static final Dose NOTHING = new Dose(null, null, null, null);

  private static final int MOST_MG_PER_ML = 2_000;

  public Dose {
    amount = Amounts.plain(amount);
    concentrationMgPerMl = Amounts.plain(concentrationMgPerMl);
  }

  /** The dose; null for one that states nothing. */
  public static @Nullable Dose stated(@Nullable Dose dose) {
    return NOTHING.equals(dose) ? null : dose;
  }

  /** Collects what is wrong with the stated dose. */
  public void check(Faults faults) {
    if (unit == null) {
      if (amount != null) {
        faults.add("unit", "missing; an amount needs a unit: " + DoseUnit.words());
      }
    } else {
      faults.positive("amount", amount, most(unit));
    }
    if (unit != null && unit.isPercentage() && basis == DoseBasis.COMPOUND) {
      faults.add(
          "basis", "compound does not fit " + unit.code() + ", which is of magnesium itself");
    }
    if (unit == DoseUnit.ML && concentrationMgPerMl == null) {
      faults.add("concentrationMgPerMl", "missing; an amount in mL needs it");
    }
    if (unit != DoseUnit.ML && concentrationMgPerMl != null) {
      faults.add("concentrationMgPerMl", "allowed only with the unit mL");
    }
    faults.positive("concentrationMgPerMl", concentrationMgPerMl, MOST_MG_PER_ML);
  }

  private static int most(DoseUnit unit) {
    return switch (unit) {
      case MG -> 2_000_000;
      case G -> 2_000;
      case ML -> 5_000;
      case DV_US, DV_US_BEFORE_2016, NRV_EU -> 10_000;
    };
  }
}
