package health.magnesium.intake.patients;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** Sex as the reference tables tell people apart. */
public enum Sex implements Coded {
  FEMALE,
  MALE,
  UNKNOWN;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
