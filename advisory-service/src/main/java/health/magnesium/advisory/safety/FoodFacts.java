package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.ConditionGroup;
import health.magnesium.advisory.reference.MedicationGroup;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What about a person matters to the choice of foods, in the words of the food rules' {@code fact}
 * column.
 */
public final class FoodFacts {

  private static final String EVERYONE = "everyone";
  private static final String SMALL_CHILD = "age:small-child";
  private static final String CHILD = "age:child";
  private static final String RESTRICT_MINERALS = "kidney:restrict-minerals";
  private static final String POTASSIUM_HIGH = "lab:potassium-high";
  private static final String POTASSIUM = "potassium";

  private FoodFacts() {}

  /** The facts, in alphabetical order. */
  public static Set<String> of(
      Person person,
      LocalDate date,
      KidneyFunction kidneys,
      LabReadings labs,
      ReferenceTables tables) {
    var facts = new TreeSet<String>();
    facts.add(EVERYONE);
    person.allergies().forEach(allergen -> facts.add("allergy:" + allergen.code()));
    person.diets().forEach(diet -> facts.add("diet:" + diet.code()));
    for (var group : ConditionGroup.values()) {
      if (!tables.conditionsIn(group, person).isEmpty()) {
        facts.add("condition:" + group.code());
      }
    }
    for (var group : MedicationGroup.values()) {
      if (!tables.medicationsIn(group, person, date).isEmpty()) {
        facts.add("medication:" + group.code());
      }
    }
    var age = person.ageOn(date);
    if (age.isUnderYears(tables.wholePolicy(Policy.WHOLE_NUT_AGE))) {
      facts.add(SMALL_CHILD);
    }
    if (age.isUnderYears(tables.wholePolicy(Policy.ADULT_AGE))) {
      facts.add(CHILD);
    }
    if (kidneys.restrictsMinerals(tables)) {
      facts.add(RESTRICT_MINERALS);
    }
    if (isPotassiumHigh(labs, tables)) {
      facts.add(POTASSIUM_HIGH);
    }
    return facts;
  }

  /**
   * Whether the newest potassium is above the laboratory's own range, or above the fallback where
   * the laboratory sent none. A high result stands, however old, until a newer one says otherwise;
   * of two results of one day a high one counts.
   */
  private static boolean isPotassiumHigh(LabReadings labs, ReferenceTables tables) {
    var results = labs.usable(POTASSIUM);
    return results.stream()
        .filter(one -> one.result().takenOn().equals(results.getFirst().result().takenOn()))
        .anyMatch(one -> isHigh(one, tables));
  }

  private static boolean isHigh(LabReadings.UsableResult potassium, ReferenceTables tables) {
    var range = potassium.result().referenceRange();
    return range == null || range.high() == null
        ? potassium.value().compareTo(tables.policy(Policy.POTASSIUM_FALLBACK_HIGH)) > 0
        : potassium.result().value().compareTo(range.high()) > 0;
  }
}
