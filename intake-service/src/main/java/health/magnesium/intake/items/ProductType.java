package health.magnesium.intake.items;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What a product is sold as. */
public enum ProductType implements Coded {
  SUPPLEMENT,
  MULTIVITAMIN,
  ANTACID,
  LAXATIVE,
  BOWEL_PREP,
  PRESCRIPTION,
  OTHER;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
