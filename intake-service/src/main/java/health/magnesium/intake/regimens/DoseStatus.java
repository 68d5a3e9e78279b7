package health.magnesium.intake.regimens;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What became of a dose. */
public enum DoseStatus implements Coded {
  TAKEN,
  SKIPPED,
  /** Nobody said anything of it. */
  UNMARKED;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
