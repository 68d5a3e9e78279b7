package health.magnesium.intake.patients;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What a person must not be advised to eat. */
public enum Allergen implements Coded {
  TREE_NUT,
  PEANUT,
  SESAME,
  SOY,
  MILK,
  EGG,
  WHEAT,
  GLUTEN,
  FISH,
  SHELLFISH,
  LUPIN,
  MUSTARD,
  CELERY;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
