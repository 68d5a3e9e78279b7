package health.magnesium.advisory.person;

import java.util.Locale;

/** Allergen groups that a food plan leaves out whole. */
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

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
