package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.LabTest;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.LabReadings.UsableResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CRP, interleukin 6 and TNF alpha, background only. Of each the newest usable result counts, of
 * one day the highest; the two kinds of CRP test count as one. Interleukin 6 and TNF alpha depend
 * on the method, so they say something only against their own laboratory's upper limit.
 *
 * @param crp in mg/L; empty without a usable result
 * @param aboveOwnRange the newest result of each marker that is above its laboratory's upper limit
 */
record InflammationMarkers(Optional<UsableResult> crp, List<UsableResult> aboveOwnRange) {

  private static final String CRP = "crp";
  private static final String HIGH_SENSITIVITY_CRP = "hs-crp";

  InflammationMarkers {
    aboveOwnRange = List.copyOf(aboveOwnRange);
  }

  static InflammationMarkers of(LabReadings labs) {
    var crp = newest(labs, CRP, HIGH_SENSITIVITY_CRP);
    var aboveOwnRange =
        Stream.of(crp, newest(labs, "il-6"), newest(labs, "tnf-alpha"))
            .flatMap(Optional::stream)
            .filter(InflammationMarkers::isAboveOwnRange)
            .toList();
    return new InflammationMarkers(crp, aboveOwnRange);
  }

  private static Optional<UsableResult> newest(LabReadings labs, String... analytes) {
    return Stream.of(analytes)
        .flatMap(analyte -> labs.usable(analyte).stream())
        .max(
            Comparator.<UsableResult, LocalDate>comparing(result -> result.result().takenOn())
                .thenComparing(UsableResult::value)
                .thenComparing(result -> result.result().loinc()));
  }

  private static boolean isAboveOwnRange(UsableResult result) {
    var range = result.result().referenceRange();
    return range != null
        && range.high() != null
        && result.test().read(range.high(), result.result().unit())
            instanceof LabTest.Reading.Usable(var limit, var unit)
        && result.value().compareTo(limit) > 0;
  }

  /** Whether CRP is so high that an acute process hides everything else. */
  boolean isAcute(ReferenceTables tables) {
    return crp.filter(result -> isAcute(result.value(), tables)).isPresent();
  }

  /** Whether CRP reaches the level that surveys looked at. */
  boolean crpReachesContext(ReferenceTables tables) {
    return crp.filter(result -> reachesContext(result.value(), tables)).isPresent();
  }

  boolean crpIsHighSensitivity() {
    return crp.filter(result -> result.test().analyte().equals(HIGH_SENSITIVITY_CRP)).isPresent();
  }

  /**
   * CRP in mg/L if the unit that is often confused with the stated one was meant; empty when both
   * readings say the same.
   */
  Optional<BigDecimal> crpIfUnitIsWrong(ReferenceTables tables) {
    return crp.flatMap(
        result ->
            result
                .test()
                .inConfusedUnit(result.result().value(), result.result().unit())
                .filter(
                    other ->
                        isAcute(other, tables) != isAcute(result.value(), tables)
                            || reachesContext(other, tables)
                                != reachesContext(result.value(), tables)));
  }

  private static boolean isAcute(BigDecimal crp, ReferenceTables tables) {
    return crp.compareTo(tables.policy(Policy.CRP_REPEAT_ABOVE)) > 0;
  }

  private static boolean reachesContext(BigDecimal crp, ReferenceTables tables) {
    return crp.compareTo(tables.policy(Policy.CRP_CONTEXT_FROM)) >= 0;
  }
}
