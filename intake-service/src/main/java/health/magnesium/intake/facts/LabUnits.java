package health.magnesium.intake.facts;

import health.magnesium.intake.problem.Faults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Units that a result of magnesium, kidney function or inflammation can have at all. A unit of the
 * wrong property (moles for a mass code) passes: it is recorded, and the advisory questions it.
 */
final class LabUnits {

  private static final List<String> MAGNESIUM =
      List.of("mg/dL", "mg/L", "ug/mL", "mmol/L", "umol/L", "meq/L", "mEq/L");

  private static final List<String> MAGNESIUM_PER_DAY =
      List.of("mg/(24.h)", "mg/d", "mmol/(24.h)", "mmol/d");

  private static final List<String> CRP = List.of("mg/L", "mg/dL", "ug/mL", "nmol/L");

  private static final List<String> EGFR =
      List.of(
          "mL/min/{1.73_m2}",
          "mL/min/{1.73m2}",
          "mL/min/1.73m2",
          "mL/min/1.73.m2",
          "mL/min/1.73_m2",
          "mL/s/{1.73_m2}",
          "mL/min",
          "mL/s",
          "L/min");

  private static final Map<String, List<String>> UNITS =
      Map.ofEntries(
          Map.entry("19123-9", MAGNESIUM),
          Map.entry("2601-3", MAGNESIUM),
          Map.entry("26746-8", MAGNESIUM),
          Map.entry("2597-3", MAGNESIUM),
          Map.entry("19124-7", MAGNESIUM),
          Map.entry("2598-1", MAGNESIUM),
          Map.entry("74696-6", MAGNESIUM),
          Map.entry("73573-8", MAGNESIUM),
          Map.entry("24447-5", MAGNESIUM_PER_DAY),
          Map.entry("1988-5", CRP),
          Map.entry("30522-7", CRP),
          Map.entry("71426-1", CRP),
          Map.entry("98979-8", EGFR),
          Map.entry("98980-6", EGFR),
          Map.entry("62238-1", EGFR),
          Map.entry("33914-3", EGFR),
          Map.entry("48642-3", EGFR));

  private LabUnits() {}

  /** Collects a unit that cannot belong to the code, and a negative value of such a code. */
  static void check(String loinc, String unit, @Nullable BigDecimal value, Faults faults) {
    var allowed = UNITS.get(loinc);
    if (allowed == null) {
      return;
    }
    if (!allowed.contains(unit)) {
      faults.add(
          "unit",
          "cannot belong to "
              + loinc
              + "; allowed: "
              + String.join(", ", allowed)
              + "; received "
              + Faults.shown(unit));
    }
    if (value != null && value.signum() < 0) {
      faults.add("value", "must not be below 0; received " + value);
    }
  }

  /** The codes whose units are known. */
  static Stream<String> codes() {
    return UNITS.keySet().stream();
  }
}
