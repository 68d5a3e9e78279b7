package health.magnesium.intake.patients;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** A way of eating that advice respects. */
public enum Diet implements Coded {
  VEGAN,
  VEGETARIAN,
  PESCATARIAN,
  GLUTEN_FREE,
  LOW_POTASSIUM,
  LOW_PHOSPHORUS,
  LOW_SODIUM,
  LOW_OXALATE;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
