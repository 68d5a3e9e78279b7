package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.LabTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A laboratory result in a unit of the wrong property for its code, or at an implausible size. It
 * is not used and never reinterpreted: read in the other unit the same number can mean the
 * opposite. Where exactly one other reading is plausible the likely slip is named.
 */
final class LabResultNotUsable implements AdvisoryRule {

  private static final RuleId ID = new RuleId("lab-result-not-usable");
  private static final Citation BASIS = new Citation("product-policy", "laboratory units");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.UNIT_MISMATCH);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    return situation.labs().readings().stream()
        .flatMap(
            reading ->
                switch (reading.reading()) {
                  case LabTest.Reading.WrongProperty() ->
                      Stream.of(finding(reading, "wrong-property"));
                  case LabTest.Reading.Implausible() -> Stream.of(finding(reading, "implausible"));
                  case LabTest.Reading.Usable usable -> Stream.<Finding>empty();
                  case LabTest.Reading.ImpossibleUnit() -> Stream.<Finding>empty();
                })
        .toList();
  }

  private static Finding finding(LabReadings.LabReading reading, String problem) {
    var result = reading.result();
    var slip = reading.test().likelySlip(result.value(), result.unit()).orElse(null);
    return Finding.of(FindingCode.UNIT_MISMATCH, Severity.WARNING, "lab-units")
        .inVariant(slip == null ? problem : problem + "-slip")
        .because("loinc", result.loinc())
        .because("test", reading.test().name())
        .because("value", result.value())
        .because("unit", result.unit())
        .because("takenOn", result.takenOn())
        .because("problem", problem)
        .because("likelySlip", slip == null ? null : slip.kind().code())
        .because("likelyValue", slip == null ? null : slip.value())
        .because("likelyUnit", slip == null ? null : slip.unit())
        .advise(AdvisedAction.CORRECT_LAB_RESULT);
  }
}
