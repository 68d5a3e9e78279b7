package health.magnesium.intake.items;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What an item is; it decides which fields the item has. */
public enum ItemKind implements Coded {
  FOOD,
  WATER,
  SUPPLEMENT,
  MEDICINE;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
