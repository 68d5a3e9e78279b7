package health.magnesium.advisory.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A magnesium salt. It holds the only conversion from the mass of a salt to elemental magnesium.
 *
 * @param code for example {@code sulfate-heptahydrate}
 * @param formula with a dot before the hydrate water
 * @param molarMass grams per mole
 * @param absorptionClass explains, never multiplies a dose: no authority defines a bioavailable
 *     amount
 * @param aliases other codes that callers use for it
 * @param suggestable whether a supplement suggestion may name it
 * @param excipient whether it is a lubricant of tablets, ignored below a threshold
 */
public record SupplementForm(
    String code,
    String formula,
    BigDecimal molarMass,
    int magnesiumAtoms,
    String absorptionClass,
    List<String> aliases,
    boolean suggestable,
    boolean excipient,
    Provenance provenance) {

  static final String FILE = "forms.csv";
  static final String[] COLUMNS = {
    "code",
    "formula",
    "molar_mass",
    "magnesium_atoms",
    "printed_percent",
    "absorption_class",
    "aliases",
    "suggestable",
    "excipient"
  };

  private static final BigDecimal ATOMIC_WEIGHT = new BigDecimal("24.305");
  private static final BigDecimal PRINTED_PERCENT_ROUNDING = new BigDecimal("0.011");

  public SupplementForm {
    if (molarMass.compareTo(ATOMIC_WEIGHT) < 0 || magnesiumAtoms < 1) {
      throw new IllegalArgumentException("a form has magnesium and weighs more than it: " + code);
    }
    aliases = List.copyOf(aliases);
  }

  static SupplementForm read(CsvRow row) {
    var form =
        row.build(
            "molar_mass",
            () ->
                new SupplementForm(
                    row.text("code"),
                    row.text("formula"),
                    row.number("molar_mass"),
                    row.wholeNumber("magnesium_atoms"),
                    row.text("absorption_class"),
                    row.words("aliases"),
                    row.yesOrNo("suggestable"),
                    row.yesOrNo("excipient"),
                    Provenance.read(row)));
    var computed = form.elementalMg(new BigDecimal(100));
    var printed = row.number("printed_percent");
    if (computed.subtract(printed).abs().compareTo(PRINTED_PERCENT_ROUNDING) > 0) {
      throw row.problem("printed_percent", "is not what the formula gives, " + computed);
    }
    return form;
  }

  /**
   * Elemental magnesium in a mass of this salt, in the unit of the mass: magnesium atoms × 24.305
   * over the molar mass.
   */
  public BigDecimal elementalMg(BigDecimal compoundMg) {
    return compoundMg
        .multiply(ATOMIC_WEIGHT)
        .multiply(BigDecimal.valueOf(magnesiumAtoms))
        .divide(molarMass, MathContext.DECIMAL64);
  }
}
