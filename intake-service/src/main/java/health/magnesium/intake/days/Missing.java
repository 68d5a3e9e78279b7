package health.magnesium.intake.days;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What a day that is not complete lacks. */
public enum Missing implements Coded {
  BREAKFAST,
  LUNCH,
  DINNER,
  SNACKS,
  DRINKS,
  SUPPLEMENTS;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
