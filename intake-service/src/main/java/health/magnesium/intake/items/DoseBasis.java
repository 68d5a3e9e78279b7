package health.magnesium.intake.items;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What a dose's amount is an amount of: magnesium, its salt, or nobody knows. */
public enum DoseBasis implements Coded {
  ELEMENTAL,
  COMPOUND,
  UNKNOWN;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
