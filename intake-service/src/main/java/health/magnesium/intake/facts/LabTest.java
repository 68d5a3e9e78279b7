package health.magnesium.intake.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A laboratory test and the units its results may come in.
 *
 * @param property mass, moles, rate: what the code reports
 * @param low in the base unit; below it no value is seen in people
 * @param high in the base unit; above it no value is seen in people
 * @param units every unit known of what is measured, of any property
 */
record LabTest(
    String loinc, String name, String property, BigDecimal low, BigDecimal high, List<Unit> units) {

  LabTest {
    units = List.copyOf(units);
  }

  /**
   * A unit.
   *
   * @param factor a value in this unit times this is the value in the base unit
   */
  record Unit(String analyte, String property, String code, String baseUnit, BigDecimal factor) {

    /** The value in the base unit. */
    BigDecimal toBase(BigDecimal value) {
      return value.multiply(factor);
    }
  }

  Optional<Unit> unit(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** Whether a result of this code comes in such a unit. */
  boolean reports(Unit unit) {
    return unit.property().equals(property);
  }

  /** Whether such a value is seen in people. */
  boolean isPlausible(Unit unit, BigDecimal value) {
    var inBase = unit.toBase(value);
    return inBase.compareTo(low) >= 0 && inBase.compareTo(high) <= 0;
  }

  String unitCodes() {
    return units.stream().map(Unit::code).collect(Collectors.joining(", "));
  }
}
