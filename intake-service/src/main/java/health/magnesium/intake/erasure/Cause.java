package health.magnesium.intake.erasure;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** Why a person was erased. */
public enum Cause implements Coded {
  /** A caller asked for it. */
  REQUEST,
  /** The time to keep records had passed since the last change. */
  RETENTION;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
