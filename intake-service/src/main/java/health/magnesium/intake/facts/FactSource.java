package health.magnesium.intake.facts;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** Where a fact comes from. */
public enum FactSource implements Coded {
  PATIENT,
  CLINICIAN,
  LABORATORY,
  EHR,
  DEVICE,
  OTHER;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
