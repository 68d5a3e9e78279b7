package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** How the infants of a row are fed, where an authority prints a row for each way. */
public enum Feeding implements Coded {
  BREAST_MILK,
  FORMULA;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
