package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** Why the magnesium of an item is not known. */
public enum UnknownReason implements Coded {
  /** The food is known, its magnesium was never analysed or stated. */
  VALUE_UNKNOWN,
  /** The publisher found some magnesium and gives no amount. */
  TRACE,
  /**
   * The publisher found less than it could measure; where it states that limit, it is the bound.
   */
  BELOW_LIMIT,
  /** No food has this id. */
  UNKNOWN_FOOD,
  /** The food was withdrawn from the catalog. */
  RETIRED_FOOD,
  /** The food has no such portion, so the grams are not known. */
  UNKNOWN_PORTION,
  /** The figures are per 100 ml and the amount is in grams, or the reverse. */
  DENSITY_UNKNOWN,
  /** The dose does not say whether it is magnesium or the salt. */
  BASIS_UNKNOWN,
  /** The dose is a salt, but which one is not known. */
  FORM_UNKNOWN,
  /** The dose is a mass of a mixture whose share of magnesium differs between products. */
  FORM_NOT_FIXED,
  /** The dose has no amount. */
  AMOUNT_UNKNOWN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it is a dose whose label has to be read again, as opposed to a food without a value.
   */
  public boolean concernsDose() {
    return switch (this) {
      case BASIS_UNKNOWN, FORM_UNKNOWN, FORM_NOT_FIXED, AMOUNT_UNKNOWN -> true;
      case VALUE_UNKNOWN,
          TRACE,
          BELOW_LIMIT,
          UNKNOWN_FOOD,
          RETIRED_FOOD,
          UNKNOWN_PORTION,
          DENSITY_UNKNOWN ->
          false;
    };
  }
}
