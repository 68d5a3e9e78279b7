package health.magnesium.catalog.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A salt of magnesium and how much of its mass is magnesium.
 *
 * @param id kebab case; intake and advisory take it as {@code form}
 * @param formula a dot stands before water of crystallisation
 * @param elementalShare magnesium atoms × 24.305 / molar mass, four places
 * @param massCertainty C computed, S seen in the source, M from memory, P our policy
 * @param absorptionClass explains; never multiply a dose by it, no authority defines a bioavailable
 *     amount
 * @param aliases other names that callers use
 */
@Schema(name = "SupplementForm")
public record SupplementForm(
    @Schema(examples = "citrate") String id,
    @Schema(examples = "Trimagnesium dicitrate, anhydrous") String name,
    @Schema(examples = "Mg3C12H10O14") String formula,
    @Schema(examples = "3") int magnesiumAtoms,
    @Schema(examples = "451.11") BigDecimal molarMassGPerMol,
    @Schema(examples = "0.1616") BigDecimal elementalShare,
    String massSource,
    @Schema(enumeration = {"C", "S", "M", "P"}) String massCertainty,
    @Schema(
            enumeration = {
              "higher",
              "higher-thin-evidence",
              "medium",
              "low",
              "insufficient-data",
              "ignore"
            })
        String absorptionClass,
    String absorptionSource,
    @Schema(enumeration = {"C", "S", "M", "P"}) String absorptionCertainty,
    List<String> aliases) {

  private static final BigDecimal ATOMIC_WEIGHT = new BigDecimal("24.305");

  public SupplementForm {
    aliases = List.copyOf(aliases);
  }

  static BigDecimal share(int magnesiumAtoms, BigDecimal molarMass) {
    return ATOMIC_WEIGHT
        .multiply(BigDecimal.valueOf(magnesiumAtoms))
        .divide(molarMass, 4, RoundingMode.HALF_UP);
  }
}
