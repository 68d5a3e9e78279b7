package health.magnesium.intake.facts;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** The code system of a condition; icd-10 includes ICD-10-CM. */
public enum ConditionSystem implements Coded {
  ICD_10,
  SNOMED,
  OWN;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
