package health.magnesium.intake.patients;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** Pregnancy and lactation. */
public enum LifeStage implements Coded {
  NONE,
  PREGNANT,
  LACTATING,
  PREGNANT_AND_LACTATING;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
