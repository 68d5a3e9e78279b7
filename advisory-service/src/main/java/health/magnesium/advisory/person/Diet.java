package health.magnesium.advisory.person;

import java.util.Locale;

/** Diets that a food plan respects, chosen by the person or prescribed. */
public enum Diet implements Coded {
  VEGAN,
  VEGETARIAN,
  PESCATARIAN,
  GLUTEN_FREE,
  LOW_POTASSIUM,
  LOW_PHOSPHORUS,
  LOW_SODIUM,
  LOW_OXALATE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
