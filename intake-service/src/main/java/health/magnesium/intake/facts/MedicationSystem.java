package health.magnesium.intake.facts;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** The code system of a medication. */
public enum MedicationSystem implements Coded {
  RXNORM,
  ATC;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
