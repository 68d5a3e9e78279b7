package health.magnesium.intake.items;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** How a product enters the body. */
public enum Route implements Coded {
  ORAL,
  BATH,
  TOPICAL,
  PARENTERAL;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
