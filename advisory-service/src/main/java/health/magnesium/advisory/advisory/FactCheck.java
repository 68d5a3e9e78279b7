package health.magnesium.advisory.advisory;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.OwnCondition;
import health.magnesium.advisory.reference.LabTest;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Checks the clinical facts: codes of the right form, units that can be, dates that can be. */
final class FactCheck {

  private static final Pattern ICD_10 =
      Pattern.compile("[A-Za-z][0-9][0-9A-Za-z](\\.?[0-9A-Za-z]{1,4})?");
  private static final Pattern SNOMED = Pattern.compile("[0-9]{6,18}");
  private static final Pattern RXNORM = Pattern.compile("[0-9]{1,8}");
  private static final Pattern ATC =
      Pattern.compile("[A-Za-z]([0-9]{2}([A-Za-z]([A-Za-z]([0-9]{2})?)?)?)?");

  private final ReferenceTables tables;
  private final Refusals refusals;
  private final ProductCheck products;

  FactCheck(ReferenceTables tables, Refusals refusals, ProductCheck products) {
    this.tables = tables;
    this.refusals = refusals;
    this.products = products;
  }

  void condition(String at, AdvisoryRequest.ConditionBody condition) {
    var code = condition.code();
    switch (condition.system()) {
      case ICD_10 -> form(at, code, ICD_10, "an ICD-10 code such as N18.4");
      case SNOMED -> form(at, code, SNOMED, "a SNOMED CT id such as 396331005");
      case OWN -> {
        if (Coded.find(OwnCondition.class, code).isEmpty()) {
          var known = Arrays.stream(OwnCondition.values()).map(OwnCondition::code).toList();
          refusals.refuse(at + "/code", "'" + code + "' is not one of " + String.join(", ", known));
        }
      }
    }
  }

  void medication(String at, AdvisoryRequest.MedicationBody medication) {
    if (medication.system() == Medication.System.RXNORM) {
      form(at, medication.code(), RXNORM, "an RxNorm id such as 2551");
    } else {
      form(at, medication.code(), ATC, "an ATC code such as C03CA01");
    }
    refusals.ordered(at, medication.from(), medication.until());
    products.drugDose(at + "/dose", medication.dose());
  }

  void lab(String at, AdvisoryRequest.LabBody lab) {
    refusals.withinLife(at + "/takenOn", lab.takenOn());
    if (!LoincCode.hasValidCheckDigit(lab.loinc())) {
      refusals.refuse(at + "/loinc", "'" + lab.loinc() + "' has a wrong check digit");
    }
    tables
        .findLabTest(lab.loinc())
        .filter(
            test -> test.read(lab.value(), lab.unit()) instanceof LabTest.Reading.ImpossibleUnit)
        .ifPresent(
            test ->
                refusals.refuse(
                    at + "/unit",
                    "'"
                        + lab.unit()
                        + "' cannot be a unit of "
                        + test.name()
                        + "; allowed: "
                        + String.join(", ", test.possibleUnits().stream().sorted().toList())));
    var range = lab.referenceRange();
    if (range != null) {
      refusals.refuseIf(
          range.low() == null && range.high() == null, at + "/referenceRange", "needs low or high");
      refusals.refuseIf(
          range.low() != null && range.high() != null && range.low().compareTo(range.high()) > 0,
          at + "/referenceRange/low",
          "is above high");
    }
  }

  void symptom(String at, AdvisoryRequest.SymptomBody symptom) {
    refusals.notAfterAssessment(at + "/from", symptom.from());
  }

  private void form(String at, String code, Pattern pattern, String expected) {
    refusals.refuseIf(
        !pattern.matcher(code).matches(), at + "/code", "'" + code + "' is not " + expected);
  }
}
