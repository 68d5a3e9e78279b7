package health.magnesium.advisory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person as known on the day of assessment. An empty list means that nothing was recorded,
 * which no rule may read as "has none".
 */
public record Person(
    LocalDate birthDate,
    Sex sex,
    LifeStage lifeStage,
    List<Condition> conditions,
    List<Medication> medications,
    List<LabResult> labs,
    List<Symptom> symptoms,
    Set<Allergen> allergies,
    Set<Diet> diets) {

  public Person {
    conditions = List.copyOf(conditions);
    medications = List.copyOf(medications);
    labs = List.copyOf(labs);
    symptoms = List.copyOf(symptoms);
    allergies = Set.copyOf(allergies);
    diets = Set.copyOf(diets);
  }

  /** A person of whom nothing but these three facts is known. */
  public static Person of(LocalDate birthDate, Sex sex, LifeStage lifeStage) {
    return new Person(
        birthDate, sex, lifeStage, List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of());
  }

  public Age ageOn(LocalDate date) {
    return Age.on(date, birthDate);
  }

  /** The kinds of symptom recorded, each once. */
  public Set<Symptom.Kind> symptomKinds() {
    return symptoms.stream().map(Symptom::kind).collect(Collectors.toUnmodifiableSet());
  }
}
