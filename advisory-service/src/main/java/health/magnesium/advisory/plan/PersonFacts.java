package health.magnesium.advisory.plan;

import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.ConditionGroup;
import health.magnesium.advisory.reference.MedicationGroup;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What about a person matters to a food plan, in the words of the food rules' {@code fact} column.
 */
final class PersonFacts {

  private static final String EVERYONE = "everyone";
  private static final String SMALL_CHILD = "age:small-child";
  private static final String CHILD = "age:child";
  private static final String RESTRICT_MINERALS = "kidney:restrict-minerals";

  private PersonFacts() {}

  static Set<String> of(
      Person person, LocalDate date, boolean restrictMinerals, ReferenceTables tables) {
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
    if (restrictMinerals) {
      facts.add(RESTRICT_MINERALS);
    }
    return facts;
  }
}
