package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;

import health.magnesium.advisory.adequacy.AdequacyCalculator;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.RecordedDay;
import health.magnesium.advisory.intake.Regimen;
import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.Diet;
import health.magnesium.advisory.person.LabResult;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a situation for a test, in the words of the field; days run backwards from today. */
final class Given {

  private static final String EGFR = "98979-8";
  private static final String EGFR_UNIT = "mL/min/{1.73_m2}";

  private final LocalDate birthDate;
  private final Sex sex;
  private final List<RecordedDay> days = new ArrayList<>();
  private final List<Regimen> regimens = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Medication> medications = new ArrayList<>();
  private final List<LabResult> labs = new ArrayList<>();
  private final List<Symptom> symptoms = new ArrayList<>();
  private final List<RemovedFood> removed = new ArrayList<>();
  private Set<Allergen> allergies = Set.of();
  private Set<Diet> diets = Set.of();
  private LifeStage lifeStage = LifeStage.NONE;
  private String authority = "us-iom-1997";
  private boolean supplementConsidered;

  private Given(LocalDate birthDate, Sex sex) {
    this.birthDate = birthDate;
    this.sex = sex;
  }

  static Given someone(Sex sex, LocalDate birthDate) {
    return new Given(birthDate, sex);
  }

  static Given aWomanOf(int years) {
    return new Given(TODAY.minusYears(years), Sex.FEMALE);
  }

  static Given aManOf(int years) {
    return new Given(TODAY.minusYears(years), Sex.MALE);
  }

  static Given anInfantOf(int months) {
    return new Given(TODAY.minusMonths(months), Sex.FEMALE);
  }

  Given who(LifeStage stage) {
    lifeStage = stage;
    return this;
  }

  /** Judged by this authority instead of the US one. */
  Given under(String authorityId) {
    authority = authorityId;
    return this;
  }

  Given day(Item... items) {
    days.add(new RecordedDay(nextDate(), true, null, List.of(items)));
    return this;
  }

  Given days(int count, Item... items) {
    for (int i = 0; i < count; i++) {
      day(items);
    }
    return this;
  }

  Given incompleteDay(Item... items) {
    days.add(new RecordedDay(nextDate(), false, null, List.of(items)));
    return this;
  }

  Given dayWithEnergy(String kcal, Item... items) {
    days.add(new RecordedDay(nextDate(), true, new BigDecimal(kcal), List.of(items)));
    return this;
  }

  private LocalDate nextDate() {
    return TODAY.minusDays(days.size());
  }

  Given taking(Regimen regimen) {
    regimens.add(regimen);
    return this;
  }

  Given egfr(String value, LocalDate takenOn) {
    return lab(EGFR, value, EGFR_UNIT, takenOn);
  }

  Given egfr(String value) {
    return egfr(value, TODAY);
  }

  Given lab(String loinc, String value, String unit, LocalDate takenOn) {
    labs.add(new LabResult(loinc, new BigDecimal(value), unit, takenOn, null));
    return this;
  }

  Given serumMagnesium(String mmolPerLitre) {
    return lab("2601-3", mmolPerLitre, "mmol/L", TODAY);
  }

  Given serumMagnesium(String mmolPerLitre, @Nullable String low, @Nullable String high) {
    return lab("2601-3", mmolPerLitre, "mmol/L", TODAY, low, high);
  }

  Given lab(
      String loinc,
      String value,
      String unit,
      LocalDate takenOn,
      @Nullable String low,
      @Nullable String high) {
    var range =
        new LabResult.ReferenceRange(
            low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high));
    labs.add(new LabResult(loinc, new BigDecimal(value), unit, takenOn, range));
    return this;
  }

  Given icd10(String code) {
    conditions.add(new Condition(Condition.System.ICD_10, code));
    return this;
  }

  Given snomed(String code) {
    conditions.add(new Condition(Condition.System.SNOMED, code));
    return this;
  }

  Given own(String code) {
    conditions.add(new Condition(Condition.System.OWN, code));
    return this;
  }

  Given atc(String code) {
    medications.add(
        new Medication(Medication.System.ATC, code, null, List.of(), Set.of(), null, null, null));
    return this;
  }

  Given taking(Medication... drugs) {
    medications.addAll(List.of(drugs));
    return this;
  }

  Given with(Symptom.Kind... kinds) {
    for (var kind : kinds) {
      symptoms.add(new Symptom(kind, null));
    }
    return this;
  }

  Given with(Symptom.Kind kind, LocalDate from) {
    symptoms.add(new Symptom(kind, from));
    return this;
  }

  Given allergicTo(Allergen... allergens) {
    allergies = Set.of(allergens);
    return this;
  }

  Given eating(Diet... eaten) {
    diets = Set.of(eaten);
    return this;
  }

  Given planLeavesOut(String foodId, String label, String reason) {
    removed.add(new RemovedFood(foodId, label, reason));
    return this;
  }

  Given supplementConsidered() {
    supplementConsidered = true;
    return this;
  }

  Person person() {
    return new Person(
        birthDate, sex, lifeStage, conditions, medications, labs, symptoms, allergies, diets);
  }

  Situation situation() {
    var judge = TABLES.findAuthority(authority).orElseThrow();
    var person = person();
    var diary = Diary.of(days, regimens, TODAY, TABLES);
    var readings = LabReadings.of(labs, TODAY, TABLES);
    return new Situation(
        TODAY,
        judge,
        person,
        diary,
        new AdequacyCalculator(TABLES).assess(judge, person, TODAY, diary),
        ProductIntake.of(judge, person, TODAY, diary),
        KidneyFunction.of(person, readings, TODAY, TABLES),
        readings,
        removed,
        supplementConsidered);
  }

  List<Finding> assessedBy(AdvisoryRule rule) {
    return rule.assess(situation());
  }
}
