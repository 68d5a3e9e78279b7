package health.magnesium.intake.history;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What made a version. */
public enum Change implements Coded {
  CREATED,
  CHANGED,
  DELETED;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
