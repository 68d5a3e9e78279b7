package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;

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
import health.magnesium.advisory.plan.CandidateFood;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the input of an assessment for a test; days run backwards from today. */
final class Case {

  private static final Assessor ASSESSOR = new Assessor(TABLES);

  private final LocalDate birthDate;
  private final Sex sex;
  private final List<RecordedDay> days = new ArrayList<>();
  private final List<Regimen> regimens = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Medication> medications = new ArrayList<>();
  private final List<LabResult> labs = new ArrayList<>();
  private final List<Symptom> symptoms = new ArrayList<>();
  private final Set<Allergen> allergies = new HashSet<>();
  private final Set<Diet> diets = new HashSet<>();
  private final List<CandidateFood> foods = new ArrayList<>();
  private LifeStage lifeStage = LifeStage.NONE;
  private String authority = "us-iom-1997";

  private Case(LocalDate birthDate, Sex sex) {
    this.birthDate = birthDate;
    this.sex = sex;
  }

  static Case aWomanOf(int years) {
    return new Case(TODAY.minusYears(years), Sex.FEMALE);
  }

  static Case someone(Sex sex, LocalDate birthDate) {
    return new Case(birthDate, sex);
  }

  /** Judged by this authority instead of the US one. */
  Case under(String authorityId) {
    authority = authorityId;
    return this;
  }

  Case day(Item... items) {
    return day(true, null, List.of(items));
  }

  Case days(int count, Item... items) {
    for (int i = 0; i < count; i++) {
      day(items);
    }
    return this;
  }

  Case day(boolean complete, @Nullable BigDecimal kcal, List<Item> items) {
    days.add(new RecordedDay(TODAY.minusDays(days.size()), complete, kcal, items));
    return this;
  }

  Case taking(Regimen regimen) {
    regimens.add(regimen);
    return this;
  }

  Case egfr(String value) {
    return lab("98979-8", value, "mL/min/{1.73_m2}");
  }

  Case serumMagnesium(String mmolPerLitre) {
    return lab("2601-3", mmolPerLitre, "mmol/L");
  }

  Case lab(String loinc, String value, String unit) {
    labs.add(new LabResult(loinc, new BigDecimal(value), unit, TODAY, null));
    return this;
  }

  Case icd10(String code) {
    conditions.add(new Condition(Condition.System.ICD_10, code));
    return this;
  }

  Case atc(String code) {
    medications.add(
        new Medication(Medication.System.ATC, code, null, List.of(), Set.of(), null, null, null));
    return this;
  }

  Case with(Symptom.Kind kind) {
    symptoms.add(new Symptom(kind, null));
    return this;
  }

  Case allergicTo(Allergen allergen) {
    allergies.add(allergen);
    return this;
  }

  Case eating(Diet diet) {
    diets.add(diet);
    return this;
  }

  Case who(LifeStage stage) {
    lifeStage = stage;
    return this;
  }

  /** A food of one portion of 100 g that everyone may eat, with the tags added. */
  Case offered(String id, String group, String mg, String... tags) {
    var all = new HashSet<>(Set.of(tags));
    all.add("suggestable");
    all.add("oxalate-low");
    all.add("sodium-low");
    if (all.stream().noneMatch(Set.of("vegetarian", "pescatarian", "meat")::contains)) {
      all.add("vegan");
    }
    foods.add(
        new CandidateFood(
            id,
            id,
            group,
            "1 portion",
            new BigDecimal("100"),
            new BigDecimal(mg),
            new BigDecimal("100"),
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.ONE,
            all,
            0));
    return this;
  }

  Case offered(CandidateFood food) {
    foods.add(food);
    return this;
  }

  AssessmentInput input() {
    var person =
        new Person(
            birthDate, sex, lifeStage, conditions, medications, labs, symptoms, allergies, diets);
    return new AssessmentInput(
        TABLES.findAuthority(authority).orElseThrow(),
        TODAY,
        person,
        days,
        regimens,
        foods,
        Locale.ENGLISH);
  }

  Assessment assess() {
    return ASSESSOR.assess(input());
  }
}
