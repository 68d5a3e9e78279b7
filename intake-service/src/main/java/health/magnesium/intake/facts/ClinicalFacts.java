package health.magnesium.intake.facts;

import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clinical facts as the other features read them: in the order of their ids, page by page. */
@ApplicationScoped
public class ClinicalFacts {

  private final ConditionRepository conditions;
  private final MedicationRepository medications;
  private final LabRepository labs;
  private final SymptomRepository symptoms;

  ClinicalFacts(
      ConditionRepository conditions,
      MedicationRepository medications,
      LabRepository labs,
      SymptomRepository symptoms) {
    this.conditions = conditions;
    this.medications = medications;
    this.labs = labs;
    this.symptoms = symptoms;
  }

  /** Conditions from the one after {@code after}. */
  public List<ConditionView> conditions(Person person, @Nullable UUID after, int most) {
    return conditions.list(person, after, most).stream().map(ConditionView::of).toList();
  }

  /** Medications from the one after {@code after}. */
  public List<MedicationView> medications(Person person, @Nullable UUID after, int most) {
    return medications.list(person, after, most).stream().map(MedicationView::of).toList();
  }

  /** Laboratory results from the one after {@code after}. */
  public List<LabView> labs(Person person, @Nullable UUID after, int most) {
    return labs.list(person, after, most).stream().map(LabView::of).toList();
  }

  /** Symptoms from the one after {@code after}. */
  public List<SymptomView> symptoms(Person person, @Nullable UUID after, int most) {
    return symptoms.list(person, after, most).stream().map(SymptomView::of).toList();
  }
}
