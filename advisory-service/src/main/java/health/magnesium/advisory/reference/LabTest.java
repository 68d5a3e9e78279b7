package health.magnesium.advisory.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory test and the units its results may come in.
 *
 * @param analyte what is measured; tests of one analyte share a base unit
 * @param property mass, moles, rate: a unit of another property never fits the code
 * @param plausibleLow in the base unit, inclusive
 * @param plausibleHigh in the base unit, inclusive
 * @param adultEquation whether it is an estimate that is valid for adults only
 * @param units every unit known for the analyte, of any property
 */
public record LabTest(
    String loinc,
    String name,
    String analyte,
    String property,
    BigDecimal plausibleLow,
    BigDecimal plausibleHigh,
    boolean adultEquation,
    List<Unit> units,
    Provenance provenance) {

  static final String FILE = "lab-tests.csv";
  static final String[] COLUMNS = {
    "loinc", "name", "analyte", "property", "plausible_low", "plausible_high", "adult_equation"
  };

  public LabTest {
    units = List.copyOf(units);
  }

  /**
   * A UCUM unit.
   *
   * @param factor a value in this unit times this is the value in the base unit
   * @param confusedWith a unit of the analyte that results are often sent in by mistake instead of
   *     this one, or the other way round; null when there is none
   */
  public record Unit(
      String analyte,
      String property,
      String code,
      String baseUnit,
      BigDecimal factor,
      @Nullable String confusedWith,
      Provenance provenance) {

    static final String FILE = "lab-units.csv";
    static final String[] COLUMNS = {
      "analyte", "property", "unit", "base_unit", "factor", "confused_with"
    };

    static Unit read(CsvRow row) {
      return new Unit(
          row.text("analyte"),
          row.text("property"),
          row.text("unit"),
          row.text("base_unit"),
          row.number("factor"),
          row.isBlank("confused_with") ? null : row.text("confused_with"),
          Provenance.read(row));
    }
  }

  /** What a reported value means. */
  public sealed interface Reading {

    /**
     * @param value in the base unit of the analyte
     */
    record Usable(BigDecimal value, String baseUnit) implements Reading {}

    /** The unit fits, the size does not. */
    record Implausible() implements Reading {}

    /** The unit belongs to another property of the same analyte, such as mass for moles. */
    record WrongProperty() implements Reading {}

    /** The unit cannot belong to the analyte at all. */
    record ImpossibleUnit() implements Reading {}
  }

  static LabTest read(CsvRow row, List<Unit> allUnits) {
    var analyte = row.text("analyte");
    var units = allUnits.stream().filter(unit -> unit.analyte().equals(analyte)).toList();
    if (units.stream().noneMatch(unit -> unit.property().equals(row.text("property")))) {
      throw row.problem("property", "has no unit in " + Unit.FILE);
    }
    var codes = units.stream().map(Unit::code).toList();
    if (units.stream()
        .map(Unit::confusedWith)
        .anyMatch(other -> other != null && !codes.contains(other))) {
      throw row.problem("analyte", "has a unit confused with none of its own in " + Unit.FILE);
    }
    if (units.stream().map(Unit::baseUnit).distinct().count() > 1) {
      throw row.problem("analyte", "has more than one base unit in " + Unit.FILE);
    }
    return new LabTest(
        row.text("loinc"),
        row.text("name"),
        analyte,
        row.text("property"),
        row.number("plausible_low"),
        row.number("plausible_high"),
        row.yesOrNo("adult_equation"),
        units,
        Provenance.read(row));
  }

  public Reading read(BigDecimal value, String unitCode) {
    var unit = findUnit(unitCode);
    if (unit.isEmpty()) {
      return new Reading.ImpossibleUnit();
    }
    if (!unit.get().property().equals(property)) {
      return new Reading.WrongProperty();
    }
    var inBaseUnit = value.multiply(unit.get().factor());
    return isPlausible(inBaseUnit)
        ? new Reading.Usable(inBaseUnit, unit.get().baseUnit())
        : new Reading.Implausible();
  }

  /**
   * A value of the base unit in another unit of the analyte, not rounded.
   *
   * @throws IllegalArgumentException if the analyte has no such unit
   */
  public BigDecimal inUnit(BigDecimal baseValue, String unitCode) {
    var factor =
        findUnit(unitCode)
            .orElseThrow(() -> new IllegalArgumentException(unitCode + " is no unit of " + analyte))
            .factor();
    return baseValue.divide(factor, MathContext.DECIMAL64);
  }

  /**
   * The likely slip in a result that cannot be used; empty for a usable one, and when none or more
   * than one other reading is plausible.
   */
  public Optional<LabSlip> likelySlip(BigDecimal value, String unitCode) {
    return read(value, unitCode) instanceof Reading.Usable
        ? Optional.empty()
        : findUnit(unitCode).flatMap(unit -> LabSlip.find(this, value, unit));
  }

  /**
   * The same number read in the unit that its unit is often confused with, in the base unit; empty
   * when there is no such unit.
   */
  public Optional<BigDecimal> inConfusedUnit(BigDecimal value, String unitCode) {
    return findUnit(unitCode)
        .flatMap(this::confusedWith)
        .flatMap(other -> inBaseUnit(value, other));
  }

  Optional<String> confusedWith(Unit unit) {
    return Optional.ofNullable(unit.confusedWith());
  }

  Optional<BigDecimal> inBaseUnit(BigDecimal value, String unitCode) {
    return findUnit(unitCode).map(unit -> value.multiply(unit.factor()));
  }

  private Optional<Unit> findUnit(String unitCode) {
    return units.stream().filter(known -> known.code().equals(unitCode)).findFirst();
  }

  /** The units that a result of this test may come in without being impossible. */
  public Set<String> possibleUnits() {
    return units.stream().map(Unit::code).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an amount in the base unit can be a result at all. */
  boolean isPlausible(BigDecimal value) {
    return value.compareTo(plausibleLow) >= 0 && value.compareTo(plausibleHigh) <= 0;
  }
}
