package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/**
 * What a rule may know about a person. Race, ethnicity, language, sexual orientation, gender
 * identity and social circumstances are in no request, so that no rule can use them.
 */
public enum PatientAttribute implements Coded {
  AGE,
  SEX,
  /** Pregnant, lactating, both, or neither. */
  LIFE_STAGE,
  CONDITIONS,
  MEDICATIONS,
  LABS,
  SYMPTOMS,
  ALLERGIES,
  DIETS,
  /** Food, water and how complete the days are. */
  DIARY,
  /** Supplements and medicines with magnesium, on days or as regimens. */
  PRODUCTS;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
