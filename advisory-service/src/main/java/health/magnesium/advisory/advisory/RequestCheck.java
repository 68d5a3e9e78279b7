package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.OwnCondition;
import health.magnesium.advisory.reference.LabTest;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.SupplementForm;
import health.magnesium.http.problem.FieldError;
import health.magnesium.http.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request whose values contradict each other or no vocabulary has, and names every such
 * value at once. What a single field may hold is declared on the request itself.
 */
final class RequestCheck {

  private static final Pattern ICD_10 =
      Pattern.compile("[A-Za-z][0-9][0-9A-Za-z](\\.?[0-9A-Za-z]{1,4})?");
  private static final Pattern SNOMED = Pattern.compile("[0-9]{6,18}");
  private static final Pattern RXNORM = Pattern.compile("[0-9]{1,8}");
  private static final Pattern ATC =
      Pattern.compile("[A-Za-z]([0-9]{2}([A-Za-z]([A-Za-z]([0-9]{2})?)?)?)?");

  private final AdvisoryRequest request;
  private final LocalDate assessmentDate;
  private final ReferenceTables tables;
  private final List<FieldError> errors = new ArrayList<>();

  private RequestCheck(AdvisoryRequest request, LocalDate assessmentDate, ReferenceTables tables) {
    this.request = request;
    this.assessmentDate = assessmentDate;
    this.tables = tables;
  }

  /**
   * @throws health.magnesium.http.problem.ProblemException 400 naming each refused value
   */
  static void check(AdvisoryRequest request, LocalDate assessmentDate, ReferenceTables tables) {
    var check = new RequestCheck(request, assessmentDate, tables);
    check.authority();
    check.subject();
    check.days();
    each("/regimens", request.regimens(), check::regimen);
    each("/conditions", request.conditions(), check::condition);
    each("/medications", request.medications(), check::medication);
    each("/labs", request.labs(), check::lab);
    each(
        "/symptoms",
        request.symptoms(),
        (at, symptom) -> check.notAfterAssessment(at + "/from", symptom.from()));
    if (!check.errors.isEmpty()) {
      throw Problems.invalidBody(check.errors);
    }
  }

  private void authority() {
    var authority = request.authority();
    if (authority != null && !tables.authorityIds().contains(authority)) {
      refuse(
          "/authority",
          "'" + authority + "' is not one of " + String.join(", ", tables.authorityIds()));
    }
  }

  private void subject() {
    notAfterAssessment("/subject/birthDate", request.subject().birthDate());
    if (request.subject().birthDate().isBefore(assessmentDate.minusYears(130))) {
      refuse("/subject/birthDate", "'" + request.subject().birthDate() + "' is over 130 years ago");
    }
  }

  private void days() {
    var dates = new HashSet<LocalDate>();
    each(
        "/days",
        request.days(),
        (at, day) -> {
          withinLife(at + "/date", day.date());
          if (!dates.add(day.date())) {
            refuse(at + "/date", "'" + day.date() + "' is there twice; a day comes once");
          }
          each(at + "/items", day.items(), this::item);
        });
  }

  private void item(String at, ItemBody item) {
    switch (item) {
      case ItemBody.Food food -> food(at, food);
      case ItemBody.Water water -> {}
      case ItemBody.Supplement supplement -> product(at, supplement);
      case ItemBody.Medicine medicine -> product(at, medicine);
    }
  }

  private void food(String at, ItemBody.Food food) {
    if (food.foodId() == null) {
      if (food.label() == null || food.label().isBlank()) {
        refuse(at, "a food needs foodId, or label with magnesiumMg");
      }
      refuseIf(food.portion() != null, at + "/portion", "a portion needs foodId");
      refuseIf(food.count() != null, at + "/count", "a count needs foodId and portion");
      return;
    }
    refuseIf(
        food.magnesiumMg() != null,
        at + "/magnesiumMg",
        "a food of the catalog has its own value; leave foodId out to state one");
    var byPortion = food.portion() != null || food.count() != null;
    if (food.grams() == null && (food.portion() == null || food.count() == null)) {
      refuse(at, "a food of the catalog needs grams, or portion and count");
    }
    refuseIf(
        food.grams() != null && byPortion, at + "/grams", "either grams, or portion and count");
  }

  private void product(String at, ProductBody product) {
    var form = product.form();
    if (form != null && tables.findForm(form).isEmpty()) {
      var known = tables.listForms().stream().map(SupplementForm::code).toList();
      refuse(at + "/form", "'" + form + "' is not one of " + String.join(", ", known));
    }
    dose(at + "/dose", product.dose());
  }

  private void dose(String at, @Nullable DoseBody dose) {
    if (dose == null) {
      return;
    }
    refuseIf(
        dose.amount() != null && dose.unit() == null,
        at + "/unit",
        "an amount needs a unit: one of mg, g, mL");
    refuseIf(
        dose.concentrationMgPerMl() != null && dose.unit() != Dose.Unit.ML,
        at + "/concentrationMgPerMl",
        "only a dose in mL has a concentration");
    refuseIf(
        dose.amount() != null && dose.unit() == Dose.Unit.ML && dose.concentrationMgPerMl() == null,
        at + "/concentrationMgPerMl",
        "a dose in mL needs its concentration");
  }

  private void regimen(String at, RegimenBody regimen) {
    product(at, regimen);
    ordered(at, regimen.from(), regimen.until());
  }

  private void condition(String at, AdvisoryRequest.ConditionBody condition) {
    var code = condition.code();
    switch (condition.system()) {
      case ICD_10 -> form(at, code, ICD_10, "an ICD-10 code such as N18.4");
      case SNOMED -> form(at, code, SNOMED, "a SNOMED CT id such as 396331005");
      case OWN -> {
        if (Coded.find(OwnCondition.class, code).isEmpty()) {
          var known = Arrays.stream(OwnCondition.values()).map(OwnCondition::code).toList();
          refuse(at + "/code", "'" + code + "' is not one of " + String.join(", ", known));
        }
      }
    }
  }

  private void medication(String at, AdvisoryRequest.MedicationBody medication) {
    if (medication.system() == Medication.System.RXNORM) {
      form(at, medication.code(), RXNORM, "an RxNorm id such as 2551");
    } else {
      form(at, medication.code(), ATC, "an ATC code such as C03CA01");
    }
    ordered(at, medication.from(), medication.until());
    dose(at + "/dose", medication.dose());
  }

  private void lab(String at, AdvisoryRequest.LabBody lab) {
    withinLife(at + "/takenOn", lab.takenOn());
    if (!LoincCode.hasValidCheckDigit(lab.loinc())) {
      refuse(at + "/loinc", "'" + lab.loinc() + "' has a wrong check digit");
    }
    tables
        .findLabTest(lab.loinc())
        .filter(
            test -> test.read(lab.value(), lab.unit()) instanceof LabTest.Reading.ImpossibleUnit)
        .ifPresent(
            test ->
                refuse(
                    at + "/unit",
                    "'"
                        + lab.unit()
                        + "' cannot be a unit of "
                        + test.name()
                        + "; allowed: "
                        + String.join(", ", test.possibleUnits().stream().sorted().toList())));
    var range = lab.referenceRange();
    if (range != null) {
      refuseIf(
          range.low() == null && range.high() == null, at + "/referenceRange", "needs low or high");
      refuseIf(
          range.low() != null && range.high() != null && range.low().compareTo(range.high()) > 0,
          at + "/referenceRange/low",
          "is above high");
    }
  }

  private void form(String at, String code, Pattern pattern, String expected) {
    refuseIf(!pattern.matcher(code).matches(), at + "/code", "'" + code + "' is not " + expected);
  }

  private void withinLife(String at, LocalDate date) {
    notAfterAssessment(at, date);
    refuseIf(
        date.isBefore(request.subject().birthDate()),
        at,
        "'" + date + "' is before the birth date");
  }

  private void notAfterAssessment(String at, @Nullable LocalDate date) {
    refuseIf(
        date != null && date.isAfter(assessmentDate),
        at,
        "'" + date + "' is after the assessment date " + assessmentDate);
  }

  private void ordered(String at, @Nullable LocalDate from, @Nullable LocalDate until) {
    refuseIf(
        from != null && until != null && until.isBefore(from),
        at + "/until",
        "'" + until + "' is before from '" + from + "'");
  }

  private void refuseIf(boolean wrong, String pointer, String detail) {
    if (wrong) {
      refuse(pointer, detail);
    }
  }

  private void refuse(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  private static <T> void each(String at, @Nullable List<T> values, BiConsumer<String, T> check) {
    var list = Objects.requireNonNullElse(values, List.<T>of());
    for (int i = 0; i < list.size(); i++) {
      check.accept(at + "/" + i, list.get(i));
    }
  }
}
