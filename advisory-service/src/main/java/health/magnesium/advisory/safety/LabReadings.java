package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.LabResult;
import health.magnesium.advisory.reference.LabTest;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The laboratory results of known tests up to the assessment date, read in their base units.
 * Results of later days and of tests that no rule knows are left aside.
 *
 * @param readings newest first; of one day the lowest value first
 */
public record LabReadings(List<LabReading> readings) {

  public LabReadings {
    readings = List.copyOf(readings);
  }

  /** A result with what it means. */
  public record LabReading(LabResult result, LabTest test, LabTest.Reading reading) {}

  /** A result that may be used; the value is in the base unit of its analyte. */
  public record UsableResult(LabResult result, LabTest test, BigDecimal value) {}

  /**
   * @throws IllegalArgumentException if a unit cannot belong to its test at all
   */
  public static LabReadings of(
      List<LabResult> labs, LocalDate assessmentDate, ReferenceTables tables) {
    return new LabReadings(
        labs.stream()
            .filter(lab -> !lab.takenOn().isAfter(assessmentDate))
            .flatMap(lab -> tables.findLabTest(lab.loinc()).map(test -> read(lab, test)).stream())
            .sorted(
                Comparator.comparing((LabReading reading) -> reading.result().takenOn())
                    .reversed()
                    .thenComparing(reading -> reading.result().value())
                    .thenComparing(reading -> reading.result().loinc()))
            .toList());
  }

  private static LabReading read(LabResult lab, LabTest test) {
    var reading = test.read(lab.value(), lab.unit());
    if (reading instanceof LabTest.Reading.ImpossibleUnit) {
      throw new IllegalArgumentException(
          "lab unit '%s' cannot belong to %s, possible are %s"
              .formatted(
                  lab.unit(), test.loinc(), test.possibleUnits().stream().sorted().toList()));
    }
    return new LabReading(lab, test, reading);
  }

  /** The usable results of an analyte, newest first. */
  List<UsableResult> usable(String analyte) {
    return readings.stream()
        .filter(reading -> reading.test().analyte().equals(analyte))
        .flatMap(
            reading ->
                reading.reading() instanceof LabTest.Reading.Usable usable
                    ? List.of(new UsableResult(reading.result(), reading.test(), usable.value()))
                        .stream()
                    : List.<UsableResult>of().stream())
        .toList();
  }
}
