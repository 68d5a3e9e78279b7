package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Medication;

/** A drug the person takes, with one of its interactions. */
public record TakenDrug(Medication medication, Interaction interaction) {

  /** As the clinic wrote it, or the word of the table where only a code is known. */
  public String name() {
    var name = medication.name();
    return name == null ? interaction.drug() : name;
  }
}
