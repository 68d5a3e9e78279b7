package health.magnesium.intake.regimens;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** Why a dose was not taken. */
public enum SkipReason implements Coded {
  FORGOT,
  SIDE_EFFECT,
  RAN_OUT,
  TOLD_TO,
  OTHER;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
