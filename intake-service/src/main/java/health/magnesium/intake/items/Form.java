package health.magnesium.intake.items;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/**
 * The magnesium salt of a product. Everyday names (glycinate, epsom-salt, milk-of-magnesia) are
 * kept as said.
 */
public enum Form implements Coded {
  OXIDE,
  HYDROXIDE,
  CARBONATE,
  CHLORIDE,
  CHLORIDE_HEXAHYDRATE,
  SULFATE,
  SULFATE_HEPTAHYDRATE,
  CITRATE,
  CITRATE_NONAHYDRATE,
  HYDROGEN_CITRATE,
  BISGLYCINATE,
  BISGLYCINATE_DIHYDRATE,
  LACTATE,
  LACTATE_DIHYDRATE,
  ASPARTATE,
  ASPARTATE_DIHYDRATE,
  ASPARTATE_TETRAHYDRATE,
  MALATE,
  TAURATE,
  L_THREONATE,
  L_THREONATE_MONOHYDRATE,
  GLUCONATE,
  GLUCONATE_DIHYDRATE,
  OROTATE,
  OROTATE_DIHYDRATE,
  GLYCEROPHOSPHATE,
  PIDOLATE,
  ASCORBATE,
  TRISILICATE,
  STEARATE,
  GLYCINATE,
  EPSOM_SALT,
  MILK_OF_MAGNESIA;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
