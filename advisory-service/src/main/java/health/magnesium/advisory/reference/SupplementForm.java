package health.magnesium.advisory.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A magnesium salt, or a mixture of salts. It holds the only conversion from the mass of a salt to
 * elemental magnesium; a mixture has none, because its share differs between products.
 *
 * @param code for example {@code sulfate-heptahydrate}
 * @param formula with a dot before the hydrate water; null for a mixture
 * @param molarMass grams per mole; null for a mixture
 * @param magnesiumAtoms 0 for a mixture
 * @param absorptionClass explains, never multiplies a dose: no authority defines a bioavailable
 *     amount
 * @param aliases other codes that callers use for it
 * @param suggestable whether a supplement suggestion may name it
 * @param excipient whether it is a lubricant of tablets, ignored below a threshold
 */
public record SupplementForm(
    String code,
    @Nullable String formula,
    @Nullable BigDecimal molarMass,
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
    if (molarMass == null
        ? formula != null || magnesiumAtoms != 0
        : formula == null || molarMass.compareTo(ATOMIC_WEIGHT) < 0 || magnesiumAtoms < 1) {
      throw new IllegalArgumentException("a form has magnesium and weighs more than it: " + code);
    }
    aliases = List.copyOf(aliases);
  }

  /** A row without a formula is a mixture. */
  static SupplementForm read(CsvRow row) {
    var mixture = row.isBlank("formula");
    var form =
        row.build(
            "molar_mass",
            () ->
                new SupplementForm(
                    row.text("code"),
                    mixture ? null : row.text("formula"),
                    mixture ? null : row.number("molar_mass"),
                    mixture ? 0 : row.wholeNumber("magnesium_atoms"),
                    row.text("absorption_class"),
                    row.words("aliases"),
                    row.yesOrNo("suggestable"),
                    row.yesOrNo("excipient"),
                    Provenance.read(row)));
    form.elementalMg(new BigDecimal(100))
        .filter(
            computed ->
                computed
                        .subtract(row.number("printed_percent"))
                        .abs()
                        .compareTo(PRINTED_PERCENT_ROUNDING)
                    > 0)
        .ifPresent(
            computed -> {
              throw row.problem("printed_percent", "is not what the formula gives, " + computed);
            });
    return form;
  }

  /**
   * Elemental magnesium in a mass of this salt, in the unit of the mass: magnesium atoms × 24.305
   * over the molar mass. Empty for a mixture.
   */
  public Optional<BigDecimal> elementalMg(BigDecimal compoundMg) {
    return Optional.ofNullable(molarMass)
        .map(
            mass ->
                compoundMg
                    .multiply(ATOMIC_WEIGHT)
                    .multiply(BigDecimal.valueOf(magnesiumAtoms))
                    .divide(mass, MathContext.DECIMAL64));
  }
}
